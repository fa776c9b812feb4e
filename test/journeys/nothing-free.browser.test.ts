import { setViewport } from '@web/test-runner-commands';
import type { QmaticEvent } from '../../src/qmatic-booking.events.js';
import { expect } from '../support/expect.js';
import { hasTimes, lists } from '../support/free-dates.js';
import type { JourneyBackend } from '../support/journey-backend.js';
import { fillIn, leavePage, openBooking, pageMain, type Opening } from '../support/open-booking.js';

const dates = 'Choose a date and time';
const noTimes = 'There are no free times right now.';

/** A widget on a page that listens. */
async function open(opening: Opening) {
  const told: QmaticEvent<'qmatic-no-availability'>['detail'][] = [];
  const codes: string[] = [];
  const main = pageMain();
  main.addEventListener('qmatic-no-availability', ({ detail }) => told.push(detail));
  main.addEventListener('qmatic-error', ({ detail }) => codes.push(detail.code));
  const journey = await openBooking(opening);
  return { ...journey, told, codes };
}

async function requestsFor(backend: JourneyBackend, branch: string): Promise<readonly string[]> {
  return (await backend.requests()).map(({ path }) => path).filter((path) => path.includes(`/${branch}/dates`));
}

const empty =
  (...branches: readonly string[]) =>
  (backend: JourneyBackend) =>
    backend.faults(...branches.map((branch) => lists(branch)));

/** Empty lists of the API, by what is listed. */
const editOf: Readonly<Record<string, object>> = {
  services: { serviceList: [] },
  branches: { branchList: [] },
};

describe('nothing is free', () => {
  afterEach(leavePage);

  it('EM-01 EM-03 says where, and one press on another location picks place, day and time', async () => {
    const { booking, backend, told, codes } = await open({
      attributes: { service: 'passport', branch: 'centrum', 'offer-branches': 'centrum noord delft' },
      prepare: empty('centrum'),
    });
    await booking.arrivesAt(dates);
    await booking.shows('Free times at other locations');
    expect(booking.headings()).to.contain(noTimes);
    expect(booking.announced('status')).to.match(/no free times|other locations have free times/);
    await booking.shows('Town Hall Delft');
    expect(booking.announced('status')).to.equal('2 other locations have free times.');
    expect(booking.buttons().map((name) => name.replace(/[⁨⁩]/g, ''))).to.deep.equal([
      'District Office Noord: Tue, 8 May 8:30',
      'Town Hall Delft: Tue, 8 May 10:00',
      'Choose another location',
      'Look again',
    ]);
    // EM-04: nothing that can only fail.
    expect(booking.options()).to.be.empty;
    expect(told).to.deep.equal([
      { version: 1, branchIds: ['centrum'], serviceIds: ['passport'], people: 1, until: null },
    ]);
    expect(codes).to.deep.equal(['no-dates']);

    await booking.press(booking.buttons().find((name) => name.includes('Delft'))!);
    await booking.shows('Times on Tuesday, 8 May');
    await booking.focuses(dates);
    expect(booking.chosen()).to.equal('10:00');
    expect(booking.widget.booking.branchId).to.equal('delft');
    await booking.continue();
    await booking.arrivesAt('Your details');
    await fillIn(booking);
    await booking.continue();
    await booking.arrivesAt('Check your appointment');
    expect(booking.fact('Location')).to.contain('Town Hall Delft');
    await booking.press('Confirm appointment');
    await booking.arrivesAt('Your appointment is booked');
    const [booked] = await backend.has({ status: 20, start: '2040-05-08T08:00' });
    expect(booked?.branchPublicId).to.equal('delft');
    console.log(`nothing free, another location, booked: ${(await backend.requests()).length} requests`);
  });

  it('looks at many other locations on a press only', async () => {
    const { booking, backend } = await open({
      attributes: { service: 'passport', branch: 'centrum' },
      prepare: empty('centrum'),
    });
    await booking.shows('Look at other locations');
    expect(await requestsFor(backend, 'delft')).to.be.empty;
    const before = (await backend.requests()).length;
    await booking.press('Look at other locations');
    await booking.shows('Service Point Porvoo');
    await booking.focuses('Free times at other locations');
    await booking.shows('District Office Zuid');
    const offers = booking.buttons().filter((name) => name.includes('8 May'));
    expect(offers).to.have.lengthOf(5);
    console.log(`11 other locations: ${(await backend.requests()).length - before} requests`);
  });

  it('EM-01 with one location there is still a way on, and looking again finds what has come free', async () => {
    const { booking, backend, told } = await open({
      attributes: { 'offer-branches': 'centrum', 'offer-services': 'passport id-card' },
      prepare: empty('centrum'),
    });
    await booking.arrivesAt('What is your appointment for?');
    await booking.choose('Passport');
    await booking.continue();
    await booking.arrivesAt(dates);
    await booking.shows('Choose another service');
    expect(booking.buttons()).to.deep.equal(['Back', 'Choose another service', 'Look again']);
    expect(booking.text()).to.not.contain('Free times at other locations');
    await booking.press('Look again');
    await booking.shows('Look again');
    await backend.mend();
    await booking.press('Look again');
    await booking.shows('dates with free times in May 2040');
    await booking.focuses(dates);
    expect(told.every(({ branchIds }) => branchIds.join() === 'centrum')).to.equal(true);
    await booking.chooseDay('Tuesday, 8 May 2040');
    await booking.back();
    await booking.arrivesAt('What is your appointment for?');
    expect(booking.chosen()).to.equal('Passport');
  });

  it('a button leads back to the locations, also where the page had named one', async () => {
    const { booking } = await open({
      attributes: { service: 'passport', branch: 'centrum', 'offer-branches': 'centrum noord delft' },
      prepare: empty('centrum'),
    });
    await booking.press('Choose another location');
    await booking.arrivesAt('Where do you want to go?');
    await booking.focuses('Where do you want to go?');
    await booking.shows('No free times');
    await booking.choose('Town Hall Delft');
    await booking.continue();
    await booking.arrivesAt(dates);
    await booking.shows('dates with free times');
    expect(booking.buttons()).to.contain('Back');
  });

  it('tells the page of all locations where none of them has anything', async () => {
    const { booking, told } = await open({
      attributes: { service: 'passport', 'offer-branches': 'centrum noord delft' },
      prepare: (backend) =>
        backend.faults(
          ...['centrum', 'noord', 'delft'].map((branch) => lists(branch, '2040-05-12')),
          ...['centrum', 'noord', 'delft'].map((branch) => hasTimes(branch, '2040-05-12')),
        ),
    });
    await booking.arrivesAt('Where do you want to go?');
    await booking.shows('No location has free times right now.');
    expect(booking.announced('status')).to.equal('No location has free times right now.');
    expect(told).to.deep.equal([
      {
        version: 1,
        branchIds: ['centrum', 'noord', 'delft'],
        serviceIds: ['passport'],
        people: 1,
        until: '2040-05-12',
      },
    ]);
  });

  it('a group can be made smaller', async () => {
    const { booking, backend } = await open({
      attributes: { service: 'passport', branch: 'centrum', 'max-people': '4', 'people-for-all': '', people: '3' },
      // For three people only: for fewer there are.
      prepare: (backend) =>
        backend.faults({ ...lists('centrum'), path: 'centrum/dates;servicePublicId=passport;numberOfCustomers=3' }),
    });
    await booking.arrivesAt('How many people need this service?');
    await booking.continue();
    await booking.arrivesAt(dates);
    await booking.shows('We looked for a time for 3 people.');
    await booking.press('Choose fewer people');
    await booking.arrivesAt('How many people need this service?');
    await booking.press('One person fewer');
    await backend.mend();
    await booking.continue();
    await booking.shows('dates with free times');
  });

  it('the page can say it in its own words, with a waiting list, beside the ways on', async () => {
    const { booking } = await open({
      attributes: { service: 'passport', branch: 'centrum', 'offer-branches': 'centrum delft' },
      content: '<p slot="no-times">Leave your number: we call you.</p>',
      prepare: empty('centrum'),
    });
    await booking.shows('Leave your number: we call you.');
    await booking.shows('Town Hall Delft');
    expect(booking.text()).to.not.contain(noTimes);
  });

  it('EM-04 a date without times offers the nearest free dates as buttons, and is not free any more', async () => {
    const { booking } = await open({
      attributes: { service: 'passport', branch: 'centrum' },
      prepare: (backend) =>
        backend.faults(
          lists('centrum', '2040-05-08', '2040-05-09', '2040-05-10', '2040-05-14'),
          hasTimes('centrum', '2040-05-09'),
        ),
    });
    await booking.arrivesAt(dates);
    await booking.chooseDay('Wednesday, 9 May 2040');
    await booking.shows('Nearest free dates');
    expect(booking.announced('status')).to.match(/^No times on Wednesday, 9 May. Nearest free dates: .*10 May/);
    expect(booking.buttons().slice(-4)).to.deep.equal([
      'Tuesday, 8 May 2040',
      'Thursday, 10 May 2040',
      'Monday, 14 May 2040',
      'Choose another date',
    ]);
    expect(booking.buttons()).to.not.contain('Continue');
    expect(booking.day('Wednesday, 9 May 2040')?.textContent).to.contain('no times');
    await booking.press('Thursday, 10 May 2040');
    await booking.shows('Times on Thursday, 10 May 2040');
    await booking.focuses('Times on Thursday, 10 May 2040');
    await booking.choose('10:00');
    expect(booking.day('Wednesday, 9 May 2040')?.textContent).to.contain('no times');
  });

  it('where the last date has no times either, it says until when nothing is free, and leads elsewhere', async () => {
    await setViewport({ width: 320, height: 800 });
    const { booking, told } = await open({
      attributes: { service: 'passport', branch: 'centrum', 'offer-branches': 'centrum delft' },
      prepare: (backend) => backend.faults(lists('centrum', '2040-05-09'), hasTimes('centrum', '2040-05-09')),
    });
    await booking.arrivesAt(dates);
    await booking.press('Wednesday, 9 May 2040, first free date');
    await booking.shows('Nothing is free up to and including Wednesday, 9 May 2040.');
    await booking.shows('Town Hall Delft');
    expect(told.map(({ until }) => until)).to.deep.equal(['2040-05-09']);
    expect(booking.buttons()).to.not.contain('Continue');
  });

  for (const { what, path, attributes, title } of [
    { what: 'services', path: '/v1/services', attributes: {}, title: 'There is nothing to book online right now.' },
    {
      what: 'branches',
      path: '/v1/services/passport/branches',
      attributes: { service: 'passport' },
      title: 'No location offers this online right now.',
    },
  ]) {
    it(`EM-01 EM-02 EM-04 no ${what}: said once, with one thing to do and nothing that can only fail`, async () => {
      const { booking, backend } = await open({
        attributes,
        prepare: (server) => server.faults({ path, action: 'edit', times: null, set: editOf[what] }),
      });
      await booking.shows(title);
      expect(booking.announced('status')).to.contain(title);
      expect(booking.buttons()).to.deep.equal(['Try again']);
      await backend.mend();
      await booking.press('Try again');
      await booking.shows('Continue');
    });
  }
});
