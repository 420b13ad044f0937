/* A field that both may write in: hears what its owner does there, shows what the other does, and sends what is new
   when the typing pauses. */

import { between, placeAfter } from './edit.js';
import { Session } from './session.js';
import { Undo } from './undo.js';
import { spliceOf } from './typed.js';

const PAUSE_MILLIS = 300;
const LONGEST_MILLIS = 3000;
const AGAIN_MILLIS = 2000;
const UNWRITTEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export class SharedField {

  #host;
  #input;
  #session;
  #undo = new Undo();
  #send;
  #changed;
  #before;
  #isComposing = false;
  #waiting = [];
  #timer = 0;
  #retry = 0;
  #since = 0;
  #isDue = false;
  #listening = new AbortController();

  /**
   * @param host    the component, whose `value` follows the field's
   * @param input   the input or text area in it
   * @param session what is shown there
   * @param send    sends { id, base, edits }
   * @param changed called whenever the server has more, or less, of what stands here
   */
  constructor(host, input, session, send, changed) {
    this.#host = host;
    this.#input = input;
    this.#session = session;
    this.#send = send;
    this.#changed = changed;
    if (input.value !== session.shown) this.#put(session.shown);
    this.#listen();
  }

  get session() { return this.#session; }

  /** Changes that have been committed, in the order of the stream. */
  arrived(revisions) {
    this.#whenStill(() => revisions.forEach((revision) => this.#show(this.#session.arrived(revision))));
  }

  /** The text as it stands by now, where nobody can say how it came to that. */
  restarted(seq, text) {
    this.#whenStill(() => this.#show(this.#session.restarted(seq, text)));
  }

  /** What was sent is done, and has left the text as it is. */
  settled(id) {
    this.#whenStill(() => this.#show(this.#session.settled(id)));
  }

  /** What was sent has been refused; it goes again with what is typed next. */
  refused(id) {
    this.#session.refused(id);
    this.#isDue = false;
    this.#changed();
  }

  /** Nobody knows whether what was sent has been done: it goes once more, under its id. */
  unsure(id) {
    if (this.#session.onItsWay()?.id !== id) return;
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.again(), AGAIN_MILLIS);
  }

  /** The owner puts words in behind what stands. */
  put(words) {
    const end = this.#input.value.length;
    const between = end === 0 ? '' : this.#input instanceof HTMLTextAreaElement ? '\n' : ' ';
    this.#input.focus();
    this.#input.setSelectionRange(end, end);
    this.#look();
    this.#input.setRangeText(between + words, end, end, 'end');
    this.#take();
    this.#goOn();
  }

  /** Sends what is new at once. */
  flush() {
    if (!this.#isComposing) this.#take();
    this.#dispatch();
  }

  /** Takes a composition as it stands, where there will be no end of it. */
  leave() {
    this.#take();
    this.#dispatch();
  }

  /** Sends once more what may not have arrived. */
  again() {
    const sending = this.#session.onItsWay();
    this.#isDue = sending !== null && this.#session.isUnsent;
    if (sending) this.#send(sending);
    else if (this.#session.isUnsent) this.#dispatch();
  }

  close() {
    clearTimeout(this.#timer);
    clearTimeout(this.#retry);
    this.#listening.abort();
  }

  #listen() {
    const on = (type, listener) => this.#input.addEventListener(type, listener, { signal: this.#listening.signal });
    on('beforeinput', (event) => this.#begins(event));
    on('keydown', (event) => this.#pressed(event));
    on('compositionstart', () => { this.#look(); this.#isComposing = true; });
    on('compositionend', () => { this.#isComposing = false; this.#take(); this.#goOn(); });
    on('input', () => { if (!this.#isComposing) { this.#take(); this.#goOn(); } });
    on('blur', () => { this.#isComposing = false; this.flush(); this.#goOn(); });
  }

  #look() {
    const { value, selectionStart, selectionEnd } = this.#input;
    this.#before = { value, start: selectionStart, end: selectionEnd };
  }

  #begins(event) {
    if (event.inputType === 'historyUndo' || event.inputType === 'historyRedo') {
      event.preventDefault();
      this.#takeBack(event.inputType === 'historyUndo');
    } else if (!this.#isComposing) {
      this.#look();
    }
  }

  #pressed(event) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    this.#takeBack(key === 'z' && !event.shiftKey);
  }

  #takeBack(isBack) {
    this.#take();
    const edit = isBack ? this.#undo.back() : this.#undo.again();
    if (!edit.length) return;
    this.#session.change(edit);
    this.#draw(edit);
    const last = edit.at(-1);
    const caret = placeAfter(edit, last.from, true);
    this.#input.setSelectionRange(caret, caret);
    this.#wrote();
  }

  /* Whatever has happened to the value since it was last looked at is the owner's. */
  #take() {
    const shown = this.#session.shown;
    const before = this.#before?.value === shown ? this.#before : { value: shown, start: Infinity, end: Infinity };
    this.#before = undefined;
    const splice = spliceOf(before, { value: this.#input.value, caret: this.#input.selectionEnd ?? 0 });
    if (!splice) return;
    const inserted = splice.inserted.replace(UNWRITTEN, '');
    const isClean = inserted === splice.inserted;
    if (inserted || splice.removed) this.#undo.typed(this.#session.type({ ...splice, inserted }));
    if (!isClean) this.#put(this.#session.shown);
    this.#wrote();
  }

  #wrote() {
    this.#changed();
    if (!this.#since) this.#since = performance.now();
    clearTimeout(this.#timer);
    const left = this.#since + LONGEST_MILLIS - performance.now();
    this.#timer = setTimeout(() => this.#dispatch(), Math.max(0, Math.min(PAUSE_MILLIS, left)));
  }

  /* One change at a time is on its way; the next one goes when that has come back. */
  #dispatch() {
    clearTimeout(this.#timer);
    this.#isDue = this.#session.isOnItsWay && this.#session.isUnsent;
    const sending = this.#session.send(newId());
    if (!sending) return;
    this.#since = 0;
    this.#changed();
    this.#send(sending);
  }

  /* A composition must not be touched: what the other writes meanwhile waits for its end. */
  #whenStill(act) {
    this.#waiting.push(act);
    this.#goOn();
  }

  #goOn() {
    if (this.#isComposing || !this.#waiting.length) return;
    this.#take();
    this.#waiting.splice(0).forEach((act) => act());
    this.#changed();
    if (this.#isDue) this.#dispatch();
  }

  #show(edit) {
    if (!edit.length) return;
    this.#undo.arrived(edit);
    this.#draw(edit);
  }

  #draw(edit) {
    const input = this.#input;
    const { selectionStart, selectionEnd, selectionDirection } = input;
    const isHere = input.getRootNode().activeElement === input;
    for (const { from, removed, inserted } of edit.toReversed()) {
      input.setRangeText(inserted, from, from + removed.length, 'preserve');
    }
    if (input.value !== this.#session.shown) this.#put(this.#session.shown);
    this.#host.value = input.value;
    if (isHere) input.setSelectionRange(placeAfter(edit, selectionStart), placeAfter(edit, selectionEnd), selectionDirection);
  }

  #put(text) {
    const input = this.#input;
    const change = between(input.value, text);
    const caret = placeAfter(change, input.selectionEnd ?? 0);
    const isHere = input.getRootNode().activeElement === input;
    input.value = text;
    this.#host.value = text;
    if (isHere) input.setSelectionRange(caret, caret);
  }
}

/* Without HTTPS the browser has no ready-made ids. */
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
