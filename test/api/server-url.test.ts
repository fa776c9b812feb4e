import { expect } from 'chai';
import { ServerUrlError } from '../../src/api/errors.js';
import { normaliseServerUrl } from '../../src/api/server-url.js';

const base = 'https://www.example.org/services/booking.html?x=1#y';
const root = 'https://q.example.org/calendar-backend/public/api';

describe('server-url', () => {
  const understood: readonly (readonly [string, string])[] = [
    ['https://q.example.org', root],
    ['https://q.example.org/', root],
    ['  https://q.example.org  ', root],
    ['https://q.example.org?x=1', root],
    ['https://q.example.org/#part', root],
    ['HTTPS://Q.Example.ORG', root],
    ['https://q.example.org/calendar-backend', root],
    ['https://q.example.org/calendar-backend/public/', root],
    ['https://q.example.org/calendar-backend/public/api', root],
    ['https://q.example.org/calendar-backend/public/api/', root],
    ['https://q.example.org/calendar-backend/public/api/v1', root],
    ['https://q.example.org/calendar-backend/public/api/v2/', root],
    ['https://q.example.org/calendar-backend/public/api/v1/branches?x=1', root],
    ['http://localhost:8080', 'http://localhost:8080/calendar-backend/public/api'],
    ['https://q.example.org/rest', 'https://q.example.org/rest/calendar-backend/public/api'],
    [
      'https://q.example.org/rest/calendar-backend/public/api/v1/',
      'https://q.example.org/rest/calendar-backend/public/api',
    ],
    ['https://q.example.org/b/one/', 'https://q.example.org/b/one/calendar-backend/public/api'],
    [
      'https://q.example.org/calendar-backend-2',
      'https://q.example.org/calendar-backend-2/calendar-backend/public/api',
    ],
    ['//q.example.org', root],
    ['/', 'https://www.example.org/calendar-backend/public/api'],
    ['/proxy', 'https://www.example.org/proxy/calendar-backend/public/api'],
    ['.', 'https://www.example.org/services/calendar-backend/public/api'],
    ['../calendar-backend/public/api/v2', 'https://www.example.org/calendar-backend/public/api'],
    ['?x=1', 'https://www.example.org/services/booking.html/calendar-backend/public/api'],
  ];
  for (const [text, expected] of understood) {
    it(`understands "${text}"`, () => {
      expect(normaliseServerUrl(text, base)).to.equal(expected);
    });
  }

  const refused: readonly (readonly [string, string])[] = [
    ['', 'server-url-missing'],
    ['  \n', 'server-url-missing'],
    ['javascript:alert(1)', 'server-url-invalid'],
    ['data:text/html,x', 'server-url-invalid'],
    ['ftp://q.example.org', 'server-url-invalid'],
    ['file:///calendar-backend', 'server-url-invalid'],
    ['localhost:8080', 'server-url-invalid'],
    ['https://', 'server-url-invalid'],
    ['https://user@q.example.org', 'server-url-invalid'],
    ['https://user:secret@q.example.org', 'server-url-invalid'],
    ['https://:secret@q.example.org', 'server-url-invalid'],
  ];
  for (const [text, code] of refused) {
    it(`refuses "${text.trim()}" as ${code}`, () => {
      expect(() => normaliseServerUrl(text, base))
        .to.throw(ServerUrlError)
        .with.property('code', code);
    });
  }

  it('does not repeat a password in the message', () => {
    expect(() => normaliseServerUrl('https://user:hunter2@q.example.org')).to.throw(/^((?!hunter2).)*$/);
  });

  it('understands only absolute addresses without a base', () => {
    expect(normaliseServerUrl('https://q.example.org')).to.equal(root);
    expect(() => normaliseServerUrl('/proxy'))
      .to.throw(ServerUrlError)
      .with.property('code', 'server-url-invalid');
  });
});
