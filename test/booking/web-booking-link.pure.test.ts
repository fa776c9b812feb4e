import { expect } from 'chai';
import { fromWebBookingLink, type LinkedSelection } from '../../src/booking/web-booking-link.js';

const site = 'https://afspraken.example.org/qmaticwebbooking';

const links: readonly (readonly [string, LinkedSelection | undefined])[] = [
  [`${site}/#/preselect/branch/b1/services/s1?lang=en_GB`, { service: ['s1'], branch: 'b1', lang: 'en-GB' }],
  [`${site}/#/preselect/branch/b1/services/s1`, { service: ['s1'], branch: 'b1' }],
  [`${site}/#/preselect/services/s1`, { service: ['s1'] }],
  [`${site}/#/preselect/branch/b1`, { branch: 'b1' }],
  [`${site}/index.html#/preselect/branch/b1?preselectFilters=off`, { branch: 'b1' }],
  [`${site}/index.html?x=1#/preselect/branch/b1?preselectFilters=off&lang=nl`, { branch: 'b1', lang: 'nl' }],
  ['#/preselect/services/s1/', { service: ['s1'] }],
  ['  http://10.0.0.1:8080/qmaticwebbooking/#/preselect/services/s1  ', { service: ['s1'] }],
  // Ids are opaque: what looks like a list or a path is one id.
  [`${site}/#/preselect/services/s1,s2`, { service: ['s1,s2'] }],
  [`${site}/#/preselect/services/a%2Fb%20c`, { service: ['a/b c'] }],
  [`${site}/#/preselect/services/s1?lang=javascript:alert(1)`, { service: ['s1'] }],
  [`${site}/#/preselect/services/s1?lang=`, { service: ['s1'] }],
  ['', undefined],
  [site, undefined],
  [`${site}/#/`, undefined],
  [`${site}/#/preselect`, undefined],
  [`${site}/#/preselect/branch/`, undefined],
  [`${site}/#/preselect/branch//services/s1`, undefined],
  [`${site}/#/preselect/branch/b1/services/s1/extra`, undefined],
  [`${site}/#/preselect/branch/%E0%A4%A/services/s1`, undefined],
  [`${site}/#/preselect/branch/b1/services/%20`, undefined],
  [`${site}/preselect/branch/b1`, undefined],
  // The link to an appointment: nothing is taken from it.
  [`${site}/#/4f6d0c9a-appointment`, undefined],
  ['javascript:alert(1)#/preselect/branch/b1', undefined],
];

describe('links of Qmatic Web Booking', () => {
  for (const [link, selection] of links) {
    it(`${link || 'an empty text'} ${selection ? `names ${JSON.stringify(selection)}` : 'is none'}`, () => {
      expect(fromWebBookingLink(link)).to.deep.equal(selection);
    });
  }
});
