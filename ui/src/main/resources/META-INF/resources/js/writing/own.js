/* Which characters of a text its writer has typed since the field was opened: ranges from left to right. */

import { placeAfter } from './edit.js';

export class OwnWords {

  #ranges = [];

  /** Whether the character right before this place is the writer's. */
  isBefore(place) {
    return this.#ranges.some(({ start, end }) => start < place && place <= end);
  }

  /** The writer has put this in, and taken that out. */
  typed(at, removed, inserted) {
    this.changed([{ from: at, removed, inserted }]);
    if (inserted) this.#ranges = joined([...this.#ranges, { start: at, end: at + inserted.length }]);
  }

  /** The text has changed; what was put in is not the writer's. */
  changed(edit) {
    if (!edit.length) return;
    this.#ranges = joined(this.#ranges.flatMap((range) => pieces(range, edit))
      .map(({ start, end }) => ({ start: placeAfter(edit, start, true), end: placeAfter(edit, end) })));
  }
}

/* What is left of a range outside of what is taken out, parted where something is put in. */
function pieces(range, edit) {
  let rest = [range];
  for (const { from, removed, inserted } of edit) {
    const to = from + removed.length;
    rest = rest.flatMap(({ start, end }) => {
      if (to < start || from > end || (!removed && (from === start || from === end || !inserted))) return [{ start, end }];
      return [{ start, end: Math.min(end, from) }, { start: Math.max(start, to), end }];
    }).filter(({ start, end }) => start < end);
  }
  return rest;
}

function joined(ranges) {
  const all = [];
  for (const range of ranges.filter(({ start, end }) => start < end).sort((one, other) => one.start - other.start)) {
    const last = all.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else all.push({ ...range });
  }
  return all;
}
