/* One writer's side of a text that both may write in: what the server has confirmed, what is on its way there, and
   what has been typed since. What a field shows is always the confirmed text with the two upon it. Knows no field. */

import { NOTHING, apply, between, carry, compose, fits, ofSplices, toSplices } from './edit.js';
import { OwnWords } from './own.js';

export class Session {

  #me;
  #confirmed;
  #seq;
  #sent = null;
  #typed = NOTHING;
  #shown;
  #own = new OwnWords();

  /**
   * @param {string} me   the writer's id; decides who goes first where nothing else does
   * @param {number} seq  where in the stream the text was read
   * @param {string} text the text as it was read there
   */
  constructor(me, seq, text) {
    this.#me = me;
    this.#seq = seq;
    this.#confirmed = text;
    this.#shown = text;
  }

  get shown() { return this.#shown; }
  get confirmed() { return this.#confirmed; }
  get seq() { return this.#seq; }
  get isOnItsWay() { return this.#sent !== null; }
  get isUnsent() { return this.#typed.length > 0; }
  get isSettled() { return !this.isOnItsWay && !this.isUnsent; }

  /** The writer has put this in and taken that out at a place of what is shown. Answers with the change. */
  type({ at, removed, inserted }) {
    const continues = inserted !== '' && this.#own.isBefore(at);
    const edit = [{ from: at, removed, inserted, continues }];
    this.#shown = apply(edit, this.#shown);
    this.#typed = compose(this.#typed, edit);
    this.#own.typed(at, removed, inserted);
    return edit;
  }

  /** The writer changes what is shown at several places, as when something is taken back. */
  change(edit) {
    this.#shown = apply(edit, this.#shown);
    this.#typed = compose(this.#typed, edit);
    toSplices(edit).forEach(({ at, removed, inserted }) => this.#own.typed(at, removed, inserted));
  }

  /** What to send now, under an id; null while something is on its way, or if there is nothing. */
  send(id) {
    if (this.isOnItsWay || !this.isUnsent) return null;
    this.#sent = { id, edit: this.#typed };
    this.#typed = NOTHING;
    return this.onItsWay();
  }

  /** What is on its way, to send it once more; null if nothing is. */
  onItsWay() {
    return this.#sent && { id: this.#sent.id, base: this.#seq, edits: toSplices(this.#sent.edit) };
  }

  /**
   * A change of the text has been committed.
   *
   * @param {{seq: number, by: string, id: ?string, edits: object[]}} revision in the order of the stream, none left out
   * @returns the change of what is shown
   */
  arrived({ seq, by, id, edits }) {
    if (seq <= this.#seq) return NOTHING;
    this.#seq = seq;
    const past = ofSplices(edits);
    if (this.#sent && id === this.#sent.id) return this.#confirm(past);
    this.#confirmed = apply(past, this.#confirmed);
    const tie = by <= this.#me ? -1 : 1;
    const sent = this.#sent?.edit ?? NOTHING;
    const overSent = carry(past, sent, tie);
    if (this.#sent) this.#sent.edit = carry(sent, past, -tie);
    const onShown = carry(overSent, this.#typed, tie);
    this.#typed = carry(this.#typed, overSent, -tie);
    return this.#show(onShown);
  }

  /** The text as it stands by now, where nobody can say how it came to that: as if the other had just made it so. */
  restarted(seq, text) {
    const edits = toSplices(between(this.#confirmed, text));
    this.#seq = Math.min(this.#seq, seq - 1);
    return this.arrived({ seq, by: '', id: null, edits });
  }

  /** What is on its way is done and has left the text as it is: nothing was left to do, or it was put beside it. */
  settled(id) {
    if (this.#sent?.id !== id) return NOTHING;
    const sent = this.#sent.edit;
    this.#sent = null;
    return this.#mend(apply(sent, this.#confirmed));
  }

  /** What is on its way has been refused: it waits, and goes together with what is typed next. */
  refused(id) {
    if (this.#sent?.id !== id) return;
    this.#typed = compose(this.#sent.edit, this.#typed);
    this.#sent = null;
  }

  /** All that the server does not have yet; null if it has everything. */
  pending() {
    return this.isSettled ? null : {
      base: this.#seq,
      sent: this.#sent && { id: this.#sent.id, edits: toSplices(this.#sent.edit) },
      typed: toSplices(this.#typed),
      shown: this.#shown,
    };
  }

  /** Takes up what another page of this writer has left; false if it was not typed on this text. */
  takeUp({ base, sent, typed }) {
    const first = ofSplices(sent?.edits ?? []);
    const next = ofSplices(typed);
    if (base !== this.#seq || !fits(first, this.#confirmed) || !fits(next, apply(first, this.#confirmed))) return false;
    this.#sent = sent && { id: sent.id, edit: first };
    this.#typed = next;
    this.#shown = apply(next, apply(first, this.#confirmed));
    return true;
  }

  /* What was committed is what was on its way, wherever the other's changes have carried the two. */
  #confirm(past) {
    const expected = apply(this.#sent.edit, this.#confirmed);
    this.#sent = null;
    this.#confirmed = apply(past, this.#confirmed);
    return this.#mend(expected);
  }

  /* What stands is what the server says, whatever was expected here. */
  #mend(expected) {
    const other = between(expected, this.#confirmed);
    const onShown = carry(other, this.#typed, -1);
    this.#typed = carry(this.#typed, other, 1);
    return this.#show(onShown);
  }

  #show(edit) {
    this.#shown = apply(edit, this.#shown);
    this.#own.changed(edit);
    return edit;
  }
}
