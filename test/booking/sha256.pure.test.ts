import { expect } from 'chai';
import { sha256 } from '../../src/booking/sha256.js';

describe('sha256', () => {
  it('agrees with the examples of FIPS 180-4', () => {
    expect(sha256('')).to.equal('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256('abc')).to.equal('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).to.equal(
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    );
  });

  it('agrees with the platform about any length and any script', async () => {
    for (const text of ['a'.repeat(55), 'a'.repeat(63), 'a'.repeat(64), 'é😀ب'.repeat(30), '\u{10FFFF}', 'ﬁ\u0000']) {
      const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
      const hex = [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      expect(sha256(text), text).to.equal(hex);
    }
  });
});
