import { expect } from 'chai';
import { errorOfAnswer } from '../../src/api/answer-errors.js';

const now = Date.parse('2026-05-12T08:00:00Z');

describe('the meaning of an error answer', () => {
  type Row = readonly [
    what: string,
    status: number,
    headers: Record<string, string>,
    body: unknown,
    code: string,
    retryable: boolean,
  ];
  const rows: readonly Row[] = [
    ['slot taken, as documented', 400, { ERROR_CODE: '440' }, { msg: 'x' }, 'slot-taken', false],
    ['the code with E', 400, { ERROR_CODE: 'E440' }, { msg: 'x' }, 'slot-taken', false],
    ['the code with e and blanks', 400, { error_code: ' e440 ' }, {}, 'slot-taken', false],
    ['slot taken as 404', 404, { ERROR_CODE: '440' }, {}, 'slot-taken', false],
    ['slot taken as 500', 500, { ERROR_CODE: '440' }, {}, 'slot-taken', false],
    [
      'slot taken, header hidden',
      400,
      {},
      { msg: 'No resource is available for the selected date and time' },
      'slot-taken',
      false,
    ],
    ['a moved slot taken', 400, {}, { msg: 'Selected resource is unavailable at a - b' }, 'slot-taken', false],
    [
      'the text in the header alone',
      400,
      { ERROR_MESSAGE: 'Specified appointment is not in RESERVED state' },
      undefined,
      'not-reserved',
      false,
    ],
    ['not reserved', 400, { ERROR_CODE: '460' }, {}, 'not-reserved', false],
    ['customer', 400, { ERROR_CODE: '140' }, {}, 'not-found', false],
    ['appointment', 404, { ERROR_CODE: '142' }, {}, 'not-found', false],
    ['appointment in a failure', 500, {}, { msg: 'Appointment not found' }, 'not-found', false],
    ['branch', 400, { ERROR_CODE: '410' }, {}, 'not-found', false],
    ['branch by text', 400, {}, { msg: 'Branch not found' }, 'not-found', false],
    ['service', 400, { ERROR_CODE: 'E420' }, {}, 'not-found', false],
    ['service by text', 400, {}, { msg: 'service NOT found' }, 'not-found', false],
    ['customer by text', 400, {}, { msg: 'No customer found matching the specified publicId' }, 'not-found', false],
    ['a message blanked by a gateway', 400, {}, { msg: 'See gateway log files' }, 'refused', false],
    ['a code that nobody knows', 400, { ERROR_CODE: '499' }, {}, 'refused', false],
    ['a code of 0', 404, { ERROR_CODE: '0' }, {}, 'not-found', false],
    ['a code that is no number', 400, { ERROR_CODE: '440 or so' }, {}, 'refused', false],
    ['a message that is no text', 400, {}, { msg: 440 }, 'refused', false],
    ['401', 401, {}, undefined, 'unauthorized', false],
    ['403', 403, {}, undefined, 'unauthorized', false],
    ['404', 404, {}, undefined, 'not-found', false],
    ['409', 409, {}, undefined, 'refused', false],
    ['429', 429, {}, undefined, 'rate-limited', true],
    ['500', 500, {}, undefined, 'server-error', true],
    ['503', 503, {}, { msg: 'x' }, 'server-error', true],
    ['a redirection that went nowhere', 304, {}, undefined, 'refused', false],
  ];
  for (const [what, status, headers, body, code, retryable] of rows) {
    it(`${what}: ${code}`, () => {
      const error = errorOfAnswer({ status, headers: new Headers(headers), body, readable: body !== undefined }, now);
      expect(error).to.include({ code, retryable, status });
    });
  }

  it('never repeats what the server wrote', () => {
    for (const status of [400, 401, 404, 429, 500]) {
      const headers = new Headers({ ERROR_MESSAGE: 'for Jansen' });
      const error = errorOfAnswer({ status, headers, body: { msg: 'for Jansen' }, readable: true }, now);
      expect(error.message).to.not.include('Jansen');
    }
  });

  it('keeps the code beside a refusal, and none where there was none', () => {
    const answer = (headers: Record<string, string>) => ({
      status: 400,
      headers: new Headers(headers),
      body: undefined,
      readable: false,
    });
    expect(errorOfAnswer(answer({ ERROR_CODE: '499' }), now)).to.have.property('orchestraCode', 499);
    expect(errorOfAnswer(answer({}), now)).to.have.property('orchestraCode', undefined);
  });

  const pauses: readonly (readonly [string, number | undefined])[] = [
    ['7', 7],
    ['0', 0],
    ['Tue, 12 May 2026 08:00:09 GMT', 9],
    ['Tue, 12 May 2026 07:00:00 GMT', 0],
    ['soon', undefined],
    ['-3', undefined],
  ];
  for (const [text, seconds] of pauses) {
    it(`reads Retry-After: ${text}`, () => {
      const headers = new Headers({ 'Retry-After': text });
      const error = errorOfAnswer({ status: 429, headers, body: undefined, readable: false }, now);
      expect(error).to.have.property('retryAfter', seconds);
    });
  }
});
