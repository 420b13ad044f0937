/* ChaCha20 (RFC 8439, 2.4), because the last letter before a tab closes has to be sealed at once: the browser's own
   ciphers answer later, and without HTTPS not at all. */

const SIGMA = [0x61707865, 0x3320646e, 0x79622d32, 0x6b206574];
const WORDS = 16;

const turn = (word, by) => (word << by) | (word >>> (32 - by));

function quarter(s, a, b, c, d) {
  s[a] += s[b]; s[d] = turn(s[d] ^ s[a], 16);
  s[c] += s[d]; s[b] = turn(s[b] ^ s[c], 12);
  s[a] += s[b]; s[d] = turn(s[d] ^ s[a], 8);
  s[c] += s[d]; s[b] = turn(s[b] ^ s[c], 7);
}

function twoRounds(s) {
  quarter(s, 0, 4, 8, 12); quarter(s, 1, 5, 9, 13); quarter(s, 2, 6, 10, 14); quarter(s, 3, 7, 11, 15);
  quarter(s, 0, 5, 10, 15); quarter(s, 1, 6, 11, 12); quarter(s, 2, 7, 8, 13); quarter(s, 3, 4, 9, 14);
}

const words = (bytes) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length / 4 }, (_, i) => view.getUint32(4 * i, true));
};

/**
 * Seals or opens: the same call does both.
 *
 * @param {Uint8Array} key   32 bytes
 * @param {Uint8Array} nonce 12 bytes, never twice under one key
 * @param {Uint8Array} bytes what to seal or open
 * @param {number} counter   the first block's number
 * @returns {Uint8Array}
 */
export function chacha20(key, nonce, bytes, counter = 0) {
  const state = Uint32Array.from([...SIGMA, ...words(key), counter, ...words(nonce)]);
  const out = new Uint8Array(bytes.length);
  const block = new Uint32Array(WORDS);
  const stream = new DataView(new ArrayBuffer(4 * WORDS));
  for (let at = 0; at < bytes.length; at += 4 * WORDS) {
    block.set(state);
    for (let round = 0; round < 10; round++) twoRounds(block);
    for (let i = 0; i < WORDS; i++) stream.setUint32(4 * i, block[i] + state[i], true);
    const end = Math.min(bytes.length, at + 4 * WORDS);
    for (let i = at; i < end; i++) out[i] = bytes[i] ^ stream.getUint8(i - at);
    state[12]++;
  }
  return out;
}
