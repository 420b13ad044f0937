/* What somebody has just done in a field, from what its events say, held against what the field holds by now. */

import { splits } from './edit.js';

/**
 * The one splice between two values, at the place where the caret says it was.
 *
 * @param {{value: string, start: number, end: number}} before the value and the selection before the event
 * @param {{value: string, caret: number}} after  the value, and the end of the selection after it
 * @returns {?{at: number, removed: string, inserted: string}} null if nothing has changed
 */
export function spliceOf(before, after) {
  const [old, now] = [before.value, after.value];
  if (old === now) return null;
  return atCaret(before, after) ?? byCompare(old, now);
}

/* What was put in ends at the caret, and begins where the selection began, or where the caret has gone back to. */
function atCaret({ value: old, start }, { value: now, caret }) {
  const oldEnd = old.length - (now.length - caret);
  if (oldEnd < 0 || old.slice(oldEnd) !== now.slice(caret)) return null;
  let from = Math.min(start, caret, oldEnd);
  while (!now.startsWith(old.slice(0, from))) from--;
  return whole(old, now, from, oldEnd, caret);
}

function byCompare(old, now) {
  const most = Math.min(old.length, now.length);
  let from = 0;
  while (from < most && old[from] === now[from]) from++;
  let tail = 0;
  while (tail < most - from && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  return whole(old, now, from, old.length - tail, now.length - tail);
}

/* Whole characters only. */
function whole(old, now, from, oldEnd, nowEnd) {
  let [start, tail] = [from, 0];
  if (splits(old, start) || splits(now, start)) start--;
  if (splits(old, oldEnd) || splits(now, nowEnd)) tail = 1;
  return { at: start, removed: old.slice(start, oldEnd + tail), inserted: now.slice(start, nowEnd + tail) };
}
