/* What this browser keeps of one person's words until they are sent or thrown away. All of it lies in one sealed entry
   per person, under a key that the server gives to that person only while they are signed in, and that this page
   forgets with itself: without the sign-in the entry says nothing, not even how much there is. */

import { chacha20 } from './chacha.js';

const ENTRY = 'twofold.kept.';
const GONE = 'twofold.gone';
const NONCE = 12;
const BLOCK = 2048;
const DAYS = 30;

const text = (bytes) => new TextDecoder().decode(bytes);
const bytes = (words) => new TextEncoder().encode(words);
const encode = (raw) => btoa(Array.from(raw, (byte) => String.fromCharCode(byte)).join(''));
const decode = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/* Storage may be full, or switched off: then nothing is kept, and everything else goes on. */
const tried = (act, otherwise) => { try { return act(); } catch { return otherwise; } };

export class Kept {

  #storage;
  #person;
  #key;
  #waiting = new Map();
  #now;
  #last = { sealed: null, all: {} };

  constructor(storage = tried(() => window.localStorage), now = () => Date.now()) {
    this.#storage = storage;
    this.#now = now;
    window.addEventListener('storage', (event) => {
      if (this.isOpen && event.key === GONE) this.clear();
    });
  }

  /** Opens the entry of a person. What was kept before that is put into it. */
  open(person, key) {
    this.#person = person;
    this.#key = decode(key);
    const earliest = this.#now() - DAYS * 24 * 3600 * 1000;
    this.#change((all) => {
      Object.keys(all).filter((name) => !(all[name].at >= earliest)).forEach((name) => delete all[name]);
      this.#waiting.forEach((entry, name) => { if (entry) all[name] = entry; else delete all[name]; });
    });
    this.#waiting.clear();
  }

  get isOpen() {
    return this.#key !== undefined;
  }

  /** What is kept under a name; undefined if nothing is. */
  get(name) {
    return this.isOpen ? this.#read()[name]?.kept : this.#waiting.get(name)?.kept;
  }

  names() {
    return this.isOpen ? Object.keys(this.#read()) : [...this.#waiting.keys()];
  }

  put(name, kept) {
    const entry = { at: this.#now(), kept };
    if (this.isOpen) this.#change((all) => { all[name] = entry; });
    else this.#waiting.set(name, entry);
  }

  remove(name) {
    if (!this.isOpen) this.#waiting.set(name, undefined);
    else if (name in this.#read()) this.#change((all) => { delete all[name]; });
  }

  /** Forgets everything that lies here, whose ever it is, and from now on keeps nothing; in every open tab. */
  clear() {
    tried(() => this.#storage.setItem(GONE, this.#now()));
    this.#key = undefined;
    this.#waiting.clear();
    this.#storage = undefined;
    for (const storage of [tried(() => window.localStorage), tried(() => window.sessionStorage)]) {
      tried(() => Object.keys(storage).filter((name) => name.startsWith('twofold.')).forEach((name) => storage.removeItem(name)));
    }
  }

  #change(act) {
    const all = this.#read();
    act(all);
    tried(() => {
      const sealed = Object.keys(all).length ? this.#seal(all) : null;
      if (sealed) this.#storage.setItem(ENTRY + this.#person, sealed);
      else this.#storage.removeItem(ENTRY + this.#person);
      this.#last = { sealed, all };
    });
  }

  /* Another tab may have written meanwhile. */
  #read() {
    const sealed = tried(() => this.#storage.getItem(ENTRY + this.#person), null);
    if (sealed !== this.#last.sealed) this.#last = { sealed, all: tried(() => this.#unseal(sealed), {}) };
    return this.#last.all;
  }

  #unseal(sealed) {
    const raw = decode(sealed);
    return JSON.parse(text(chacha20(this.#key, raw.subarray(0, NONCE), raw.subarray(NONCE))));
  }

  #seal(all) {
    const plain = bytes(JSON.stringify(all));
    const padded = new Uint8Array(Math.ceil(plain.length / BLOCK) * BLOCK).fill(32);
    padded.set(plain);
    const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
    const sealed = new Uint8Array(NONCE + padded.length);
    sealed.set(nonce);
    sealed.set(chacha20(this.#key, nonce, padded), NONCE);
    return encode(sealed);
  }
}
