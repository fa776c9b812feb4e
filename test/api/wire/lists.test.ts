import { expect } from 'chai';
import { UnexpectedResponseError } from '../../../src/api/errors.js';
import {
  branchesIn,
  branchIn,
  datesIn,
  groupsIn,
  groupsOfBranchIn,
  servicesIn,
  timesIn,
} from '../../../src/api/wire.js';
import { wireBranch, wireService } from '../support/samples.js';

describe('a branch', () => {
  it('is read into words of the domain', () => {
    expect(branchIn({ branch: wireBranch(), meta: {}, notifications: [] })).to.deep.equal({
      id: 'centrum',
      name: 'City Hall',
      names: {},
      address: ['Main Street 1', '1234 AB Smalltown'],
      virtual: false,
      phone: '14 071',
      coordinates: { latitude: 52.1, longitude: 4.5 },
      timeZone: 'Europe/Amsterdam',
    });
  });

  it('is read without its envelope', () => {
    expect(branchIn(wireBranch())).to.have.property('id', 'centrum');
  });

  type Row = readonly [what: string, over: Record<string, unknown>, expected: Record<string, unknown>];
  const rows: readonly Row[] = [
    ['the id spelt otherwise', { publicId: undefined, publicid: 'x' }, { id: 'x' }],
    ['an id that is a number', { publicId: 46 }, { id: '46' }],
    ['an id with a blank, untouched', { publicId: ' library north ' }, { id: ' library north ' }],
    ['a name with stray blanks', { name: ' Town  Hall ' }, { name: 'Town Hall' }],
    ['the zone of old servers', { fullTimeZone: null }, { timeZone: 'Europe/Amsterdam' }],
    ['the full zone before the other', { fullTimeZone: 'Asia/Kathmandu' }, { timeZone: 'Asia/Kathmandu' }],
    ['no zone', { fullTimeZone: null, timeZone: '' }, { timeZone: '' }],
    ['an empty phone', { phone: ' ' }, { phone: undefined }],
    ['a phone that is a number', { phone: 14071 }, { phone: '14071' }],
    [
      'coordinates as text',
      { latitude: '52.1', longitude: '4.5' },
      { coordinates: { latitude: 52.1, longitude: 4.5 } },
    ],
    ['half of the coordinates', { latitude: null }, { coordinates: undefined }],
    ['coordinates that were never filled in', { latitude: 0, longitude: 0 }, { coordinates: undefined }],
    ['coordinates outside the world', { latitude: 91 }, { coordinates: undefined }],
    [
      'the name in line 1',
      { addressLine1: 'CITY HALL', addressLine2: 'Main Street 1' },
      {
        address: ['Main Street 1', '1234 AB Smalltown'],
      },
    ],
    ['a line that comes twice', { addressLine2: 'Main street 1' }, { address: ['Main Street 1', '1234 AB Smalltown'] }],
    ['a postal code with blanks', { addressZip: '1234 AB ' }, { address: ['Main Street 1', '1234 AB Smalltown'] }],
    ['no postal code', { addressZip: null }, { address: ['Main Street 1', 'Smalltown'], virtual: false }],
    [
      'a town in the country',
      { addressCity: null, addressCountry: 'Smalltown' },
      {
        address: ['Main Street 1', '1234 AB', 'Smalltown'],
        virtual: false,
      },
    ],
    [
      'no address',
      { addressLine1: null, addressZip: null, addressCity: '', addressCountry: null },
      {
        address: [],
        virtual: true,
      },
    ],
    [
      'a theme',
      { publicId: 'theme1', addressLine1: 'Thema', addressZip: null, addressCity: null, addressCountry: null },
      {
        address: ['Thema'],
        virtual: true,
      },
    ],
    [
      'a desk inside of a building',
      { name: 'Receptie', addressLine1: 'Receptie', addressZip: null },
      { virtual: true },
    ],
    ['names by language', { custom: '{"names":{"nl":"Stadhuis"}}' }, { names: { nl: 'Stadhuis' } }],
    ['custom that is no JSON', { custom: '{' }, { names: {} }],
  ];
  for (const [what, over, expected] of rows) {
    it(what, () => {
      const branch = branchIn(wireBranch(over));
      for (const [field, value] of Object.entries(expected)) {
        expect(branch, field).to.have.deep.property(field, value);
      }
    });
  }

  it('keeps control characters and direction marks out of its name', () => {
    expect(branchIn(wireBranch({ name: 'Town\u202E\u0000 Hall\u2066\n1' })).name).to.equal('Town Hall 1');
  });

  it('cuts a name of a megabyte', () => {
    expect(branchIn(wireBranch({ name: 'x'.repeat(1_000_000) })).name).to.have.length(255);
  });

  it('replaces half a character, also one that the cut left over', () => {
    expect(branchIn(wireBranch({ name: 'a\uD83Db' })).name).to.equal('a\uFFFDb');
    expect(branchIn(wireBranch({ name: `${'x'.repeat(254)}\u{1F600}` })).name).to.equal(`${'x'.repeat(254)}\uFFFD`);
  });

  it('does without keys that are no fields', () => {
    const body: unknown = JSON.parse(JSON.stringify(wireBranch()).replace('{', '{"__proto__":{"virtual":true},'));
    expect(branchIn(body)).to.deep.equal(branchIn(wireBranch()));
    expect(Object.getPrototypeOf(branchIn(body))).to.equal(Object.prototype);
  });
});

describe('a service', () => {
  it('is read into words of the domain', () => {
    expect(servicesIn({ serviceList: [wireService()] })).to.deep.equal([
      {
        id: 'passport',
        name: 'Passport',
        names: {},
        duration: 10,
        additionalCustomerDuration: 5,
        infoText: undefined,
        cancelEnabled: true,
        rescheduleEnabled: true,
        notesEnabled: true,
      },
    ]);
  });

  it('may have its numbers as text', () => {
    const service = wireService({ duration: '15', additionalCustomerDuration: ' 5 ' });
    expect(servicesIn([service])[0]).to.include({ duration: 15, additionalCustomerDuration: 5 });
  });

  it('takes no time where the time makes no sense', () => {
    const service = wireService({ duration: -5, additionalCustomerDuration: 'x' });
    expect(servicesIn([service])[0]).to.include({ duration: 0, additionalCustomerDuration: 0 });
  });

  it('is left out of lists where the public may not book it', () => {
    const list = [
      wireService({ publicId: 'a', active: false }),
      wireService({ publicId: 'b', publicEnabled: 'false' }),
    ];
    expect(servicesIn([...list, wireService({ active: null })])).to.have.length(1);
  });
});

describe('a list', () => {
  it('may have an envelope, none, or that of another product', () => {
    const list = [wireBranch()];
    for (const body of [{ branchList: list }, list, { value: list }]) expect(branchesIn(body)).to.have.length(1);
    for (const body of [{ serviceList: [] }, [], { value: [] }]) expect(servicesIn(body)).to.have.length(0);
  });

  it('holds each id once', () => {
    const list = [wireService(), wireService({ name: 'again' }), wireService({ publicId: 'Passport' })];
    expect(servicesIn(list).map(({ name }) => name)).to.deep.equal(['Passport', 'Passport']);
  });

  it('does not lose the others for one that cannot be read', () => {
    const list = [wireBranch({ publicId: null }), wireBranch(), null, 5, wireBranch({ publicId: 'x', name: '' })];
    expect(branchesIn({ branchList: list }).map(({ id }) => id)).to.deep.equal(['centrum']);
  });

  it('drops ids that cannot be put into an address', () => {
    const ids = ['', '.', '..', 'a\uD83D', 'x'.repeat(256), {}, [], true];
    const list = [...ids.map((publicId) => wireBranch({ publicId })), wireBranch()];
    expect(branchesIn(list).map(({ id }) => id)).to.deep.equal(['centrum']);
  });

  type Row = readonly [what: string, read: (body: unknown) => unknown, body: unknown, path: string];
  const rows: readonly Row[] = [
    ['no list', branchesIn, { branches: [] }, 'branchList'],
    ['null', servicesIn, null, 'serviceList'],
    ['a text', datesIn, 'secret', 'dates'],
    ['a list that is none', timesIn, { times: 'secret' }, 'times'],
    ['an id that is missing', branchesIn, { branchList: [wireBranch({ publicId: null })] }, 'branchList[0].publicId'],
    ['a name that is missing', servicesIn, [wireService({ name: null }), 5], '[0].name'],
    ['an element that is no object', branchesIn, { value: ['secret'] }, 'value[0]'],
    ['dates that are none', datesIn, { dates: ['secret', 'secret'] }, 'dates[0]'],
    ['times that are none', timesIn, { times: [5] }, 'times[0]'],
    ['a branch without a name', branchIn, { branch: wireBranch({ name: ['secret'] }) }, 'branch.name'],
    ['a branch that is none', branchIn, 'secret', 'body'],
    ['groups without services', groupsOfBranchIn, [{ services: 'secret' }], '[0].services'],
    ['groups without a branch', groupsIn, [{ serviceGroups: [] }], '[0].branchPublicId'],
  ];
  for (const [what, read, body, path] of rows) {
    it(`names ${path} for ${what}, and no value`, () => {
      expect(() => read(body))
        .to.throw(UnexpectedResponseError, `The answer is not as expected at ${path}.`)
        .with.property('path', path);
    });
  }

  it('of dates is ascending, each cut to its day and once', () => {
    const dates = ['2016-11-09T00:00:00', '2016-11-08T00:00:00', '2016-11-09T00:00:00', 'x'];
    expect(datesIn({ dates })).to.deep.equal(['2016-11-08', '2016-11-09']);
  });

  it('of times may be called dates', () => {
    expect(timesIn({ times: ['9:30', '09:00'] })).to.deep.equal(['09:00', '09:30']);
    expect(timesIn({ dates: ['09:00'] })).to.deep.equal(['09:00']);
  });

  it('of groups is read per branch and for one branch', () => {
    const services = [wireService(), wireService({ publicId: 'id-card' }), wireService({ publicId: null })];
    expect(groupsOfBranchIn([{ services }]).map((group) => group.map(({ id }) => id))).to.deep.equal([
      ['passport', 'id-card'],
    ]);
    const body = [
      { branchPublicId: 'centrum', branchName: 'City Hall', serviceGroups: [{ services }, { services: [] }] },
    ];
    const [first] = groupsIn(body);
    expect(first?.branchId).to.equal('centrum');
    expect(first?.groups).to.have.length(1);
  });
});
