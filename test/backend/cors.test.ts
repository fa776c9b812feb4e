import { expect } from 'chai';
import { smallClient } from '../support/backend-seed.js';

describe('CORS', () => {
  it('lets every origin read answers, errors and their headers', async () => {
    for (const path of ['/v1/branches', '/v1/appointments/none', '/v1/nothing']) {
      const { headers } = await smallClient().get(path);
      expect(headers.get('Access-Control-Allow-Origin'), path).to.equal('*');
      expect(headers.get('Access-Control-Expose-Headers'), path).to.equal('error_code, error_message');
    }
  });

  for (const path of ['/v2/branches/office/dates/2026-05-11/times/09:00/book', '/__backend/settings']) {
    it(`answers the preflight of ${path}`, async () => {
      const answer = await smallClient().send('OPTIONS', path, {
        headers: {
          Origin: 'https://page.example',
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': 'content-type,auth-token,x-captcha',
        },
      });
      expect(answer.status).to.equal(204);
      expect(answer.headers.get('Access-Control-Allow-Origin')).to.equal('*');
      expect(answer.headers.get('Access-Control-Allow-Methods')).to.equal('GET, POST, PUT, DELETE, OPTIONS');
      expect(answer.headers.get('Access-Control-Allow-Headers')).to.equal('content-type,auth-token,x-captcha');
    });
  }

  it('allows the usual headers where none is named', async () => {
    const { headers } = await smallClient().send('OPTIONS', '/v1/branches');
    expect(headers.get('Access-Control-Allow-Headers'))
      .to.include('auth-token')
      .and.include('x-api-key')
      .and.include('authorization');
  });

  it('covers the switches whatever the quirks', async () => {
    const client = smallClient({}, { quirks: ['noCors'] });
    expect((await client.get('/__backend/state')).headers.get('Access-Control-Allow-Origin')).to.equal('*');
  });
});
