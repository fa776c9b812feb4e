import { expect } from 'chai';
import { decoded, parsePath } from '../../demo/backend/matrix-parameters.js';
import { clientAt, MONDAY_MORNING } from '../support/backend-seed.js';

describe('matrix parameters', () => {
  const parse = (path: string): unknown => {
    const { path: clean, matrix } = parsePath(path);
    return [clean, [...matrix]];
  };

  it('are cut off the path', () => {
    expect(parse('/dates;servicePublicId=a;numberOfCustomers=2')).to.deep.equal([
      '/dates',
      [
        ['servicePublicId', 'a'],
        ['numberOfCustomers', '2'],
      ],
    ]);
  });

  it('may stand in the middle, before a slash, or empty', () => {
    expect(parse('/branches;x=1/b/dates/;y=2')).to.deep.equal([
      '/branches/b/dates',
      [
        ['x', '1'],
        ['y', '2'],
      ],
    ]);
    expect(parse('/dates;')).to.deep.equal(['/dates', []]);
    expect(parse('/dates;flag;empty=')).to.deep.equal([
      '/dates',
      [
        ['flag', ''],
        ['empty', ''],
      ],
    ]);
  });

  it('repeat', () => {
    expect(parsePath('/dates;s=a;s=b').matrix.getAll('s')).to.deep.equal(['a', 'b']);
  });

  it('keep separators that are encoded', () => {
    expect(parsePath('/dates;s=a%3Bb%2Fc%3D1').matrix.get('s')).to.equal('a;b/c=1');
    expect(parsePath('/dates;s=a=b').matrix.get('s')).to.equal('a=b');
    expect(parsePath('/dates;s=a+b%20c').matrix.get('s')).to.equal('a+b c');
  });

  it('leave the rest of the path encoded', () => {
    expect(parsePath('/branches/a%3Bb%2Fc/').path).to.equal('/branches/a%3Bb%2Fc');
    expect(parsePath('/').path).to.equal('/');
  });

  it('survive a stray percent sign', () => {
    expect(decoded('100%')).to.equal('100%');
  });
});

describe('paths and parameters of calls', () => {
  const client = clientAt(MONDAY_MORNING);
  const passport = '/v2/branches/centrum/dates/2026-05-11/times';

  it('may be given in the query instead', async () => {
    const matrix = await client.get(`${passport};servicePublicId=passport;servicePublicId=id-card`);
    const query = await client.get(`${passport}?servicePublicId=passport&servicePublicId=id-card`);
    expect(query.json).to.deep.equal(matrix.json);
    expect(query.at('meta.arguments')).to.deep.equal({ servicePublicId: '[passport, id-card]' });
  });

  it('prefer the matrix part where both have a name', async () => {
    const answer = await client.get(`${passport};servicePublicId=passport?servicePublicId=id-card&numberOfCustomers=2`);
    expect(answer.at('meta.arguments')).to.deep.equal({ servicePublicId: '[passport]', numberOfCustomers: '[2]' });
  });

  it('are echoed as they were understood', async () => {
    const answer = await client.get(
      `${passport};servicePublicId=proof%20of%20life;numberOfCustomers=1;customSlotLength=5`,
    );
    expect(answer.at('meta.arguments')).to.deep.equal({
      servicePublicId: '[proof of life]',
      numberOfCustomers: '[1]',
      customSlotLength: '[5]',
    });
  });

  it('of version 1 take the number of customers from the query', async () => {
    const answer = await client.get(
      '/v1/branches/centrum/services/passport/dates/2026-05-11/times?numberOfCustomers=2',
    );
    expect(answer.at('meta.arguments')).to.deep.equal({ numberOfCustomers: '[2]' });
  });

  it('may end in a slash', async () => {
    for (const path of ['/v1/branches', '/v1/services', '/v1/branches/centrum/services/passport/dates']) {
      expect((await client.get(`${path}/`)).json, path).to.deep.equal((await client.get(path)).json);
    }
  });

  it('mean the same in both versions', async () => {
    expect((await client.get('/v2/branches')).json).to.deep.equal((await client.get('/v1/branches')).json);
    const dates = '/branches/centrum/dates;servicePublicId=passport';
    expect((await client.get(`/v1${dates}`)).json).to.deep.equal((await client.get(`/v2${dates}`)).json);
  });

  it('may hold ids with blanks and encoded letters', async () => {
    const answer = await client.get('/v1/branches/library%20north/services/proof%20of%20life/dates');
    expect(answer.at('dates.0')).to.equal('2026-05-11T00:00:00');
    expect((await client.get('/v1/branches/%63entrum')).at('branch.publicId')).to.equal('centrum');
  });

  it('may take a time raw or encoded', async () => {
    for (const time of ['10:00', '10%3A15']) {
      const path = `/v1/branches/centrum/services/passport/dates/2026-05-11/times/${time}/reserve/`;
      expect((await client.post(path)).status, time).to.equal(200);
    }
  });

  it('tell capital letters apart', async () => {
    expect((await client.get('/v1/branches/Centrum')).status).to.equal(404);
  });
});
