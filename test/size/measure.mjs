import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What a browser transfers. A kilobyte is 1,000 bytes. */
export function measure(code) {
  const bytes = Buffer.from(code);
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
  };
}

export const measureFile = (file) => measure(readFileSync(file));

export const kilobytes = (bytes) => `${(bytes / 1000).toFixed(2)} KB`;
