/* A change of a text, as the server's `TextEdit` has it: hunks from left to right with at least one character between
   them, each { from, removed, inserted, continues }, places counted in the text before the whole change, in UTF-16
   code units. What is put in stands in front of what is taken out. Changes are never altered; pure functions only. */

export const NOTHING = Object.freeze([]);

/** Writes a change down part by part, from left to right, and brings it into its normal form. */
class Builder {

  #hunks = [];
  #removed = '';
  #inserted = '';
  #continues = false;
  #from = 0;
  #at = 0;

  keep(length) {
    if (length === 0) return;
    this.#close();
    this.#at += length;
    this.#from = this.#at;
  }

  add(text, continues) {
    if (this.#inserted === '') this.#continues = continues;
    this.#inserted += text;
  }

  /* What was put in here before goes on with what is in front of the place, whatever the same writer has put between. */
  addEarlier(text, continues) {
    this.#continues = continues || (this.#continues && this.#inserted !== '');
    this.#inserted += text;
  }

  drop(text) {
    this.#removed += text;
    this.#at += text.length;
  }

  build() {
    this.#close();
    return this.#hunks;
  }

  #close() {
    const [removed, inserted] = [this.#removed, this.#inserted];
    if (removed || inserted) {
      this.#hunks.push({ from: this.#from, removed, inserted, continues: this.#continues && inserted !== '' });
    }
    this.#removed = '';
    this.#inserted = '';
    this.#continues = false;
  }
}

/** Reads a change as parts that cover the text: so much is kept, this is put in, that is taken out. */
class Cursor {

  #hunks;
  #hunk = 0;
  #at = 0;
  #used = 0;
  #inserting = true;

  constructor(hunks) {
    this.#hunks = hunks;
    this.#skip();
  }

  get #current() { return this.#hunks[this.#hunk]; }
  get isDone() { return this.#hunk === this.#hunks.length; }
  get isAdd() { return !this.isDone && this.#at === this.#current.from && this.#inserting; }
  get isDrop() { return !this.isDone && this.#at >= this.#current.from && !this.#inserting; }
  get replaces() { return this.#current.removed !== ''; }
  get continues() { return this.#current.continues; }

  get length() {
    if (this.isDone) return Infinity;
    if (this.isAdd) return this.#current.inserted.length - this.#used;
    return (this.isDrop ? end(this.#current) : this.#current.from) - this.#at;
  }

  text(length = this.length) {
    if (this.isAdd) return this.#current.inserted.slice(this.#used, this.#used + length);
    const start = this.#at - this.#current.from;
    return this.#current.removed.slice(start, start + length);
  }

  advance(length = this.length) {
    if (this.isAdd) {
      this.#used += length;
      if (this.#used === this.#current.inserted.length) this.#inserting = false;
    } else if (!this.isDone) {
      this.#at += length;
    }
    this.#skip();
  }

  /* Leaves a hunk that is used up, and the insertion of one that inserts nothing. */
  #skip() {
    while (!this.isDone && this.#at >= this.#current.from) {
      if (this.#inserting && this.#current.inserted === '') this.#inserting = false;
      else if (!this.#inserting && this.#at === end(this.#current)) {
        this.#hunk++;
        this.#used = 0;
        this.#inserting = true;
      } else return;
    }
  }
}

const end = (hunk) => hunk.from + hunk.removed.length;
const isLow = (unit) => unit >= 0xdc00 && unit <= 0xdfff;
const isHigh = (unit) => unit >= 0xd800 && unit <= 0xdbff;

/** Whether a cut here would part a character that takes two code units. */
export const splits = (text, at) => at > 0 && at < text.length && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));

/** The change that splices { at, removed, inserted, continues } make one after the other. */
export const ofSplices = (splices) => splices.reduce((edit, { at, removed = '', inserted = '', continues = false }) =>
  compose(edit, removed || inserted ? [{ from: at, removed, inserted, continues: continues && inserted !== '' }] : NOTHING), NOTHING);

/** The same change as splices, from left to right, one for each place. */
export function toSplices(edit) {
  let shift = 0;
  return edit.map(({ from, removed, inserted, continues }) => {
    const splice = { at: from + shift, removed, inserted, continues };
    shift += inserted.length - removed.length;
    return splice;
  });
}

/** The change between two texts by their longest common head, then their longest common tail. */
export function between(before, after) {
  if (before === after) return NOTHING;
  const limit = Math.min(before.length, after.length);
  let head = 0;
  while (head < limit && before[head] === after[head]) head++;
  if (splits(before, head) || splits(after, head)) head--;
  let tail = 0;
  while (tail < limit - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  if (splits(before, before.length - tail) || splits(after, after.length - tail)) tail--;
  return [{ from: head, removed: before.slice(head, before.length - tail), inserted: after.slice(head, after.length - tail), continues: false }];
}

/** Whether the text has what the change takes out, where it takes it out. */
export const fits = (edit, text) => edit.every((hunk) => text.startsWith(hunk.removed, hunk.from) && end(hunk) <= text.length);

/** The text after the change. */
export function apply(edit, text) {
  if (!fits(edit, text)) throw new RangeError('The change does not fit this text');
  let result = '';
  let at = 0;
  for (const hunk of edit) {
    result += text.slice(at, hunk.from) + hunk.inserted;
    at = end(hunk);
  }
  return result + text.slice(at);
}

/** The change that takes this one back. */
export const reversed = (edit) => toSplices(edit).map(({ at, removed, inserted }) =>
  ({ from: at, removed: inserted, inserted: removed, continues: false }));

/** One change and the next one as one. */
export function compose(one, next) {
  if (!one.length || !next.length) return one.length ? one : next;
  const out = new Builder();
  const first = new Cursor(one);
  const second = new Cursor(next);
  let parted = false;
  const alongside = (length) => {
    if (first.isAdd) {
      if (!second.isDrop) {
        out.addEarlier(first.text(length), first.continues && !parted);
        parted = false;
      }
    } else if (second.isDrop) {
      out.drop(second.text(length));
      parted = true;
    } else {
      out.keep(length);
      parted = false;
    }
    first.advance(length);
    second.advance(length);
  };
  while (!first.isDone || !second.isDone) {
    if (first.isDrop) {
      out.drop(first.text());
      first.advance();
    } else if (second.isAdd) {
      out.add(second.text(), second.continues);
      parted = false;
      second.advance();
    } else {
      alongside(Math.min(first.length, second.length));
    }
  }
  return out.build();
}

/* Who goes on with their own words stays with them; a line put in front of the place, or behind it, stays a line of its
   own; what takes the place of the words behind it stays with that place. */
function rank(add) {
  if (add.continues) return 0;
  if (add.replaces) return 4;
  if (add.text().endsWith('\n')) return 1;
  return add.text().startsWith('\n') ? 3 : 2;
}

/**
 * A change, carried over another one of the same text that takes place first.
 *
 * @param tie who goes first where both insert at one place and nothing in what they insert decides it: negative if
 *            this one does, positive if the other does; the opposite sign for carrying the other over this one
 */
export function carry(mine, other, tie) {
  if (!other.length) return mine;
  const out = new Builder();
  const own = new Cursor(mine);
  const past = new Cursor(other);
  let parted = false;
  const isFirst = () => { const difference = rank(own) - rank(past); return difference === 0 ? tie < 0 : difference < 0; };
  const alongside = (length) => {
    parted = past.isDrop;
    if (!past.isDrop) {
      if (own.isDrop) out.drop(own.text(length));
      else out.keep(length);
    }
    own.advance(length);
    past.advance(length);
  };
  while (!own.isDone) {
    if (own.isAdd && (!past.isAdd || isFirst())) {
      out.add(own.text(), own.continues && !parted);
      parted = false;
      own.advance();
    } else if (past.isAdd) {
      out.keep(past.length);
      parted = true;
      past.advance();
    } else {
      alongside(Math.min(own.length, past.length));
    }
  }
  return out.build();
}

/** Where a place of the text is after a change: behind what is put in there, or in front of it. */
export function placeAfter(edit, place, isBehind = false) {
  let shift = 0;
  for (const hunk of edit) {
    if (hunk.from > place || (hunk.from === place && !isBehind)) break;
    if (place < end(hunk)) return hunk.from + shift + hunk.inserted.length;
    shift += hunk.inserted.length - hunk.removed.length;
  }
  return place + shift;
}
