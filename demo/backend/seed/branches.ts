import type { Branch } from '../model.js';

const CREATED = 1_445_417_803_528;
const UPDATED = 1_691_155_914_780;

const empty = {
  addressLine1: null,
  addressLine2: null,
  addressCity: null,
  addressState: null,
  addressZip: null,
  addressCountry: null,
  latitude: null,
  longitude: null,
  phone: null,
  email: null,
  custom: null,
  created: CREATED,
  updated: UPDATED,
} as const;

type BranchData = Pick<Branch, 'publicId' | 'name' | 'timeZone'> & Partial<Branch>;

const leiden = { timeZone: 'Europe/Amsterdam', addressCity: 'Leiden', addressState: 'Zuid-Holland' };
const haarlem = { timeZone: 'Europe/Amsterdam', addressCity: 'Haarlem', addressState: 'Noord-Holland' };
const england = { timeZone: 'Europe/London', addressCountry: 'United Kingdom' };
const canaries = { timeZone: 'Atlantic/Canary', addressState: 'Canarias', addressCountry: 'España' };

/** Twelve places with an address; real lists give it as unevenly as this. */
const physical: readonly BranchData[] = [
  {
    ...leiden,
    publicId: 'centrum',
    name: 'City Hall Centrum',
    addressLine1: 'Stadhuisplein 1',
    addressZip: '2311 EJ',
    addressCountry: 'Netherlands',
    latitude: 52.1587,
    longitude: 4.4914,
    phone: '14 071',
    email: 'city-hall@example.org',
  },
  {
    ...leiden,
    publicId: 'noord',
    name: 'District Office Noord',
    addressLine1: 'Willem de Zwijgerlaan 241',
    addressZip: '2316 AA ',
    latitude: 52.1712,
    longitude: 4.4983,
    phone: '',
    email: '',
    custom: '',
  },
  {
    ...leiden,
    publicId: 'zuid',
    name: 'District Office Zuid',
    // As often in the wild: line 1 repeats the name, and the country holds a town.
    addressLine1: 'District Office Zuid',
    addressLine2: 'Vijf Meilaan 137',
    addressZip: '2321 RK',
    addressCountry: 'Leiden',
    latitude: 52.1448,
    longitude: 4.4796,
  },
  {
    ...haarlem,
    publicId: 'haarlem',
    name: 'Town Hall Haarlem',
    addressLine1: 'Town Hall Haarlem',
    addressLine2: 'Grote Markt 2',
    addressZip: '2011 RD',
    latitude: 52.3811,
    longitude: 4.636,
    phone: '14 023',
  },
  {
    ...haarlem,
    publicId: 'library north',
    name: 'Library Desk Haarlem-Noord',
    addressLine1: 'Planetenlaan 170',
    addressZip: '2024 EV',
    latitude: 52.4127,
    longitude: 4.6365,
  },
  {
    timeZone: 'Europe/Amsterdam',
    publicId: 'delft',
    name: 'Town Hall Delft ',
    addressLine1: 'Markt 87',
    addressCity: 'Delft',
    addressZip: '2611 GS',
    latitude: 52.0115,
    longitude: 4.3588,
  },
  {
    ...england,
    publicId: 'guildford',
    name: 'Guildhall Service Point',
    addressLine1: 'High Street',
    addressCity: 'Guildford',
    addressState: 'Surrey',
    addressZip: 'GU1 3AA',
    latitude: 51.2362,
    longitude: -0.5704,
    phone: '01632 960123',
  },
  {
    ...england,
    publicId: 'whitby',
    name: 'Harbour Office Whitby',
    addressLine1: 'Pier Road',
    addressCity: 'Whitby',
    addressZip: 'YO21 3PU',
    latitude: 54.4887,
    longitude: -0.6146,
  },
  {
    ...canaries,
    publicId: 'laguna',
    name: 'Oficina de La Laguna ☀️',
    addressLine1: 'Calle Obispo Rey Redondo 1',
    addressCity: 'San Cristóbal de La Laguna',
    addressZip: '38201',
    latitude: 28.4885,
    longitude: -16.3159,
  },
  {
    ...canaries,
    publicId: 'arrecife',
    name: 'Oficina de Arrecife',
    addressLine1: 'Avenida Vargas 1',
    addressCity: 'Arrecife',
    addressZip: '35500',
    latitude: 28.9605,
    longitude: -13.5477,
  },
  {
    publicId: 'porvoo',
    name: 'Palvelupiste Porvoo – Servicekontor Borgå',
    timeZone: 'Europe/Helsinki',
    addressLine1: 'Krannilankatu 3',
    addressCity: 'Porvoo',
    addressZip: '06100',
    addressCountry: 'Suomi',
    latitude: 60.3945,
    longitude: 25.6653,
    custom: JSON.stringify({
      names: { en: 'Service Point Porvoo', fi: 'Palvelupiste Porvoo', sv: 'Servicekontor Borgå' },
      address: { en: { address1: 'Krannilankatu 3', address2: '', city: 'Porvoo', country: 'Finland' } },
    }),
  },
  {
    publicId: 'albany',
    name: 'Overseas Desk Albany',
    timeZone: 'America/New_York',
    addressLine1: '24 Eagle Street',
    addressCity: 'Albany',
    addressState: 'NY',
    addressZip: '12207',
    addressCountry: 'USA',
    latitude: 42.6519,
    longitude: -73.7549,
    phone: '+1 518 555 0123',
  },
];

/** Not places: a server lists these all the same. */
const others: readonly BranchData[] = [
  {
    publicId: 'theme1c0a5e0f3b7d49286a1f4c2e9b80d7536e1f2a4b5c6d7e8f901234567a8',
    name: 'Theme: Building and business',
    timeZone: 'Europe/Amsterdam',
    addressLine1: 'Thema',
  },
  {
    publicId: 'theme2f9b6d1a4c8e07395b2e5d3f0a91c8647f2a3b5c6d7e8f90123456789b1',
    name: 'Theme: Family and money',
    timeZone: 'Europe/Amsterdam',
    addressLine1: 'Thema',
  },
  {
    publicId: 'hide-training-room',
    name: 'Training room (not for the public)',
    timeZone: 'Europe/Amsterdam',
    addressLine1: 'Stadhuisplein 1',
    addressCity: 'Leiden',
    addressZip: '2311 EJ',
  },
];

export const branches: readonly Branch[] = [...physical, ...others].map((data, index) => ({
  ...empty,
  ...data,
  id: index + 1,
}));
