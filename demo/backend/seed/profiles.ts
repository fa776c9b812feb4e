import type { BookingWindow, Profile, Resource, StaffBlock } from '../model.js';
import { adviceHours, closingDays, deskHours, fullDays, officeHours } from './schedules.js';

const full: StaffBlock = { on: fullDays, from: '00:00', to: '24:00' };

function resource(name: string, staffBlocks: readonly StaffBlock[] = []): Resource {
  return { name, custom: '{"color":"#3a87ad","email":""}', staffBlocks: [full, ...staffBlocks] };
}

const soon: BookingWindow = { daysAhead: 0, minutesAhead: 60, periodDays: 60 };
const later: BookingWindow = { daysAhead: 2, minutesAhead: 0, periodDays: 90 };

const documents = ['passport', 'id-card', 'driving-licence', 'child-passport', 'lost-document'];
const extracts = ['BRP', 'proof of life', '46', 'INT_x-y', 'certificate-of-conduct'];
const neighbourhood = ['moving-house', 'first-registration', 'parking-permit', 'waste-pass'];
const registry = ['birth', 'marriage', 'death', 'naturalisation'];

/** Two desks, the second one offered to the public when the first is 60 % full. */
const counter: Profile = {
  name: 'Counter',
  serviceIds: [...documents, ...extracts, ...neighbourhood],
  resources: [
    resource('Desk 1', [
      { on: { every: 'day' }, from: '09:00', to: '10:00' },
      { on: { every: 'day' }, from: '14:30', to: '15:00' },
    ]),
    resource('Desk 2', [{ on: { weekday: 3 }, from: '00:00', to: '24:00' }]),
  ],
  schedule: officeHours,
  closingDays,
  window: soon,
  slotInterval: 15,
  threshold: 60,
};

const registrar: Profile = {
  name: 'Civil registry',
  serviceIds: registry,
  resources: [resource('Registrar')],
  schedule: officeHours,
  closingDays,
  window: soon,
  slotInterval: 30,
  threshold: 0,
};

const advice: Profile = {
  name: 'Advice',
  serviceIds: ['building-permit', 'debt-advice'],
  resources: [resource('Adviser')],
  schedule: adviceHours,
  closingDays,
  window: later,
  slotInterval: 60,
  threshold: 0,
};

/** One desk, five-minute grid. */
const smallDesk: Profile = {
  name: 'Desk',
  serviceIds: [...documents, ...extracts],
  resources: [resource('Desk', [{ on: { every: 'day' }, from: '10:00', to: '10:20' }])],
  schedule: deskHours,
  closingDays,
  window: soon,
  slotInterval: 5,
  threshold: 0,
};

const districtDesk: Profile = { ...smallDesk, serviceIds: [...documents, ...neighbourhood] };
const abroadDesk: Profile = { ...smallDesk, serviceIds: [...documents, 'proof of life', '46'], slotInterval: 20 };

const byBranch: Readonly<Record<string, readonly Profile[]>> = {
  centrum: [counter, registrar, advice],
  noord: [districtDesk],
  zuid: [districtDesk, advice],
  haarlem: [counter, registrar],
  'library north': [smallDesk],
  delft: [counter],
  guildford: [abroadDesk],
  whitby: [abroadDesk],
  laguna: [abroadDesk],
  arrecife: [abroadDesk],
  porvoo: [abroadDesk],
  albany: [abroadDesk],
  'hide-training-room': [smallDesk],
};

const theme = (serviceId: string): Profile => ({ ...advice, serviceIds: [serviceId] });

export function profilesOf(branchId: string): readonly Profile[] {
  if (branchId.startsWith('theme1')) return [theme('building-permit')];
  if (branchId.startsWith('theme2')) return [theme('debt-advice')];
  return byBranch[branchId] ?? [];
}

/** For branches that are only there to make the list long. */
export function districtProfile(furtherServiceIds: readonly string[]): Profile {
  return { ...districtDesk, serviceIds: [...districtDesk.serviceIds, ...furtherServiceIds] };
}
