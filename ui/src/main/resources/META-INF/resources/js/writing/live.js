/* The fields on this page that both may write in, and their way to the server: the component's element calls what is
   marked as callable there, and the server calls `window.twofoldWriting`. */

import { Session } from './session.js';
import { SharedField } from './field.js';

export class LiveFields {

  #kept;
  #tabs;
  #offers;
  #open = new Map();
  #onChange;

  constructor(kept, tabs, offers, onChange) {
    this.#kept = kept;
    this.#tabs = tabs;
    this.#offers = offers;
    this.#onChange = onChange;
  }

  /** Whether everything that was written on this page has been committed. */
  get isSettled() {
    return [...this.#open.values()].every(({ field }) => field?.session.isSettled ?? false);
  }

  /** What the fields show, by their names. */
  get words() {
    return Object.fromEntries([...this.#open.values()].filter(({ field }) => field).map(({ name, field }) => [name, field.session.shown]));
  }

  /** A field has come: shows the text, or goes on where this browser was interrupted. */
  open(element, { name, key, me, seq, text }) {
    this.#open.get(element)?.field?.close();
    this.#leave(`text/${key}`);
    const live = { name, key: `text/${key}`, me, field: null, early: [] };
    this.#open.set(element, live);
    this.#goOn(element, live, new Session(me, seq, text));
    return true;
  }

  /* A text has one field on a page; the latest goes on with what is kept. */
  #leave(key) {
    this.#open.forEach((live, element) => {
      if (live.key !== key) return;
      live.field?.close();
      this.#open.delete(element);
    });
  }

  /** Texts that wait unsent and have no field on this page, by their keys; a living tab sends its own. */
  async waiting() {
    const here = new Set([...this.#open.values()].map(({ key }) => key));
    const names = this.#kept.names().filter((name) => name.startsWith('text/') && !here.has(name));
    const alive = await Promise.all(names.map((name) => this.#tabs.isOpen(this.#kept.get(name)?.tab)));
    return names.filter((_, i) => !alive[i]).map((name) => name.slice('text/'.length));
  }

  async #goOn(element, live, session) {
    const left = this.#kept.get(live.key);
    if (left && !(await this.#tabs.isOpen(left.tab))) {
      if (this.#open.get(element) === live) element.$server.resume(left.base);
    } else {
      this.#begin(element, live, session);
    }
  }

  /** What was left lies on this text; null where nobody knows it any more. */
  resumed(element, { seq, text }, standing) {
    const live = this.#open.get(element);
    const left = this.#kept.get(live.key);
    const session = new Session(live.me, text === null ? standing.seq : seq, text ?? standing.text);
    const isTaken = left && text !== null && session.takeUp(left);
    this.#begin(element, live, session);
    if (isTaken) live.field.again();
    else if (left) element.$server.whole(left.base, left.shown).then((isKept) => this.#handedIn(element, live, left.shown, isKept));
  }

  /* A whole text is in the text, or beside it; or else its writer decides. */
  #handedIn(element, live, words, isKept) {
    if (!isKept) this.#offers.lay(live.key, words);
    if (live.field.session.isSettled) this.#kept.remove(live.key);
    this.#offer(element, live);
  }

  #offer(element, live) {
    this.#offers.show(element.querySelector('[data-live]'), live.key, (words) => live.field.put(words));
  }

  arrived(element, revisions) { this.#tell(element, (field) => field.arrived(revisions)); }
  settled(element, id) { this.#tell(element, (field) => field.settled(id)); }
  refused(element, id) { this.#tell(element, (field) => field.refused(id)); }
  unsure(element, id) { this.#tell(element, (field) => field.unsure(id)); }
  restarted(element, seq, text) { this.#tell(element, (field) => field.restarted(seq, text)); }

  /** What was sent has been committed, also if its field has left the page meanwhile. */
  done(key, id) {
    const left = this.#kept.get(`text/${key}`);
    if (left?.sent?.id === id && left.typed.length === 0) this.#kept.remove(`text/${key}`);
  }

  /** Sends what is new in every field; what is left over lies in this browser. */
  flush() {
    this.#open.forEach(({ field }) => field?.flush());
  }

  leave() {
    this.#open.forEach(({ field }) => field?.leave());
  }

  /** Lets go of fields that are not on the page any more. */
  sweep() {
    this.#open.forEach(({ field }, element) => {
      if (element.isConnected) return;
      field?.close();
      this.#open.delete(element);
      this.#onChange();
    });
  }

  #begin(element, live, session) {
    const host = element.querySelector('[data-live]');
    const changed = () => {
      const pending = session.pending();
      if (pending) this.#kept.put(live.key, { ...pending, tab: this.#tabs.own });
      else this.#kept.remove(live.key);
      this.#onChange();
    };
    const send = ({ id, base, edits }) => element.$server.type(id, base, JSON.stringify(edits));
    live.field = new SharedField(host, host.inputElement, session, send, changed);
    this.#offer(element, live);
    live.early.splice(0).forEach((tell) => tell(live.field));
    this.#onChange();
  }

  #tell(element, tell) {
    const live = this.#open.get(element);
    if (live?.field) tell(live.field);
    else live?.early.push(tell);
  }
}
