import { utf8 } from './utf8.js';

/**
 * SHA-256 (FIPS 180-4) of a text, in hex. `crypto.subtle` is missing on pages without TLS, and a lesser hash can be
 * turned back: what is hashed here is a secret.
 */
export function sha256(text: string): string {
  const { start, rounds } = constants();
  const hash = [...start];
  const words = padded(utf8(text));
  for (let offset = 0; offset < words.length; offset += 16) addBlock(hash, words.slice(offset, offset + 16), rounds);
  return hash.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function addBlock(hash: number[], block: readonly number[], rounds: readonly number[]): void {
  const schedule = [...block];
  for (let i = 16; i < 64; i++) {
    const [early, late] = [at(schedule, i - 15), at(schedule, i - 2)];
    const s0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const s1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    schedule.push((at(schedule, i - 16) + s0 + at(schedule, i - 7) + s1) | 0);
  }
  let state = [...hash];
  for (let i = 0; i < 64; i++) {
    const [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const first = (h + s1 + ((e & f) ^ (~e & g)) + at(rounds, i) + at(schedule, i)) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    state = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
  }
  for (let i = 0; i < 8; i++) hash[i] = (at(hash, i) + at(state, i)) | 0;
}

const at = (list: readonly number[], index: number): number => list[index] ?? 0;
const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The bytes as words of 32 bits, ended with a 1 bit and filled up to blocks of 16 with the length last. */
function padded(bytes: readonly number[]): number[] {
  const words = new Array<number>((((bytes.length + 8) >> 6) + 1) * 16).fill(0);
  [...bytes, 0x80].forEach((byte, index) => {
    words[index >> 2] = at(words, index >> 2) | (byte << (24 - (index % 4) * 8));
  });
  words[words.length - 1] = bytes.length * 8;
  return words;
}

/** The first bits of the roots of the first primes: square roots to start with, cube roots for the rounds. */
function constants(): { readonly start: readonly number[]; readonly rounds: readonly number[] } {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < 64; candidate++) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  const fraction = (root: number) => ((root - Math.floor(root)) * 2 ** 32) | 0;
  return {
    start: primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime))),
    rounds: primes.map((prime) => fraction(Math.cbrt(prime))),
  };
}
