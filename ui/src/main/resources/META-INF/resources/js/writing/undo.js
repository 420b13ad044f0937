/* Takes back what one writer has done, and nothing that the other has: each step is carried over what the other writes. */

import { NOTHING, carry, compose, reversed } from './edit.js';

const MOST = 200;
const PAUSE_MILLIS = 700;

export class Undo {

  #back = [];
  #again = [];
  #last = { at: -Infinity, end: -1 };
  #now;

  constructor(now = () => performance.now()) {
    this.#now = now;
  }

  /** The writer has changed the shown text; letters typed in one go are one step. */
  typed(edit) {
    const [hunk] = edit;
    const isLetter = edit.length === 1 && hunk.removed === '' && hunk.inserted.length <= 2;
    const goesOn = isLetter && hunk.from === this.#last.end && this.#now() - this.#last.at < PAUSE_MILLIS && !/\s/.test(hunk.inserted);
    const step = reversed(edit);
    if (goesOn && this.#back.length) this.#back.push(compose(step, this.#back.pop()));
    else this.#back.push(step);
    if (this.#back.length > MOST) this.#back.shift();
    this.#again = [];
    this.#last = { at: this.#now(), end: isLetter ? hunk.from + hunk.inserted.length : -1 };
  }

  /** The other has changed the shown text. */
  arrived(edit) {
    if (!edit.length) return;
    this.#back = carried(this.#back, edit);
    this.#again = carried(this.#again, edit);
    this.#last.end = -1;
  }

  /** The change that takes the last step back. */
  back() {
    return this.#step(this.#back, this.#again);
  }

  /** The change that does the last step again that was taken back. */
  again() {
    return this.#step(this.#again, this.#back);
  }

  #step(from, to) {
    this.#last.end = -1;
    while (from.length) {
      const step = from.pop();
      if (step.length) {
        to.push(reversed(step));
        return step;
      }
    }
    return NOTHING;
  }
}

/* The latest step is a change of the shown text, each one before it a change of what the one after it leads to. */
function carried(steps, edit) {
  const after = [];
  let past = edit;
  for (const step of steps.toReversed()) {
    after.unshift(carry(step, past, 1));
    past = carry(past, step, -1);
  }
  return after;
}
