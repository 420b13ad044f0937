/* Several writers at one text, with delays, against a server that carries each change over what came between: a run of
   words stays whole, all ends are equal, nothing is lost or doubled, and what is taken back is one's own. */

import { apply, carry, compose, ofSplices, placeAfter, toSplices } from '/js/writing/edit.js';
import { Session } from '/js/writing/session.js';
import { Undo } from '/js/writing/undo.js';

/* mulberry32 */
const dice = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

class Server {

  constructor(text) {
    this.text = text;
    this.revisions = [];
    this.answers = new Map();
  }

  take(by, { id, base, edits }) {
    if (this.answers.has(id)) return this.answers.get(id);
    let edit = ofSplices(edits);
    for (const past of this.revisions.slice(base)) edit = carry(edit, ofSplices(past.edits), past.by <= by ? 1 : -1);
    if (edit.length) {
      this.text = apply(edit, this.text);
      this.revisions.push({ seq: this.revisions.length + 1, by, id, edits: toSplices(edit) });
    }
    const answer = { id, isNothing: !edit.length, upTo: this.revisions.length };
    this.answers.set(id, answer);
    return answer;
  }
}

class Writer {

  constructor(name, server, random) {
    Object.assign(this, { name, server, random, session: new Session(name, 0, server.text), undo: new Undo(() => 0), caret: 0, heard: 0, ids: 0, runs: [], out: null });
  }

  put(inserted, removed = 0) {
    const at = Math.min(this.caret, this.session.shown.length);
    const edit = this.session.type({ at, removed: this.session.shown.slice(at, at + removed), inserted });
    this.undo.typed(edit);
    this.caret = at + inserted.length;
  }

  send() {
    this.out ??= this.session.send(`${this.name}-${++this.ids}`);
  }

  /* What is on its way may arrive and its answer be lost: then it is sent again. */
  deliver() {
    if (this.out) {
      this.answer = this.server.take(this.name, this.out);
      if (this.random() < 0.9) this.out = null;
    }
  }

  hear(most) {
    for (const revision of this.server.revisions.slice(this.heard, this.heard + most)) {
      const edit = this.session.arrived(revision);
      this.undo.arrived(edit);
      this.caret = placeAfter(edit, this.caret);
      this.heard++;
    }
    if (this.answer && this.heard >= this.answer.upTo && this.answer.isNothing) {
      const edit = this.session.settled(this.answer.id);
      if (edit.length) throw new Error('nothing was left, and yet something changed');
      this.answer = null;
    }
  }
}

function settle(writers) {
  for (let round = 0; round < 50; round++) {
    for (const writer of writers) { writer.send(); writer.deliver(); writer.hear(Infinity); }
  }
}

function equal(writers, server, seed) {
  for (const writer of writers) {
    if (!writer.session.isSettled || writer.session.shown !== server.text) {
      throw new Error(`seed ${seed}: ${writer.name} has “${writer.session.shown}”, the server “${server.text}”`);
    }
  }
}

/** Everybody writes sentences, mostly at one place: each one's run is whole. */
export function runs(sessions, first) {
  let count = 0;
  for (let seed = first; seed < first + sessions; seed++) {
    const random = dice(seed);
    const server = new Server(['', 'Plan\n', 'one two three', 'a\nb\nc\n'][Math.floor(random() * 4)]);
    const place = Math.floor(random() * (server.text.length + 1));
    const writers = ['b', 'a', 'c'].slice(0, random() < 0.7 ? 2 : 3).map((name) => new Writer(name, server, random));
    const words = writers.map((writer, i) => Array.from({ length: 6 + Math.floor(random() * 20) }, (_, n) => (random() < 0.2 ? ' ' : 'xyz'[i] + (n % 10))).join(''));
    const left = words.map((word) => [...word]);
    writers.forEach((writer) => { writer.caret = random() < 0.6 ? place : Math.floor(random() * (server.text.length + 1)); });
    while (left.some((letters) => letters.length)) {
      const i = Math.floor(random() * writers.length);
      const what = random();
      if (what < 0.5 && left[i].length) writers[i].put(left[i].shift());
      else if (what < 0.65) writers[i].send();
      else if (what < 0.8) writers[i].deliver();
      else writers[i].hear(1 + Math.floor(random() * 3));
    }
    settle(writers);
    equal(writers, server, seed);
    words.forEach((word) => { if (!server.text.includes(word)) throw new Error(`seed ${seed}: “${word}” is not whole in “${server.text}”`); count++; });
  }
  return count;
}

/** Everybody writes, deletes and replaces anywhere: all ends are equal, and no letter is lost or doubled. */
export function anything(sessions, first) {
  let count = 0;
  for (let seed = first; seed < first + sessions; seed++) {
    const random = dice(seed);
    const server = new Server('The quick brown fox\njumps over\nthe lazy dog');
    const writers = ['b', 'a', 'c'].slice(0, random() < 0.7 ? 2 : 3).map((name) => new Writer(name, server, random));
    let code = 0x4e00;
    const gone = new Set();
    for (let step = 0; step < 60; step++) {
      const writer = writers[Math.floor(random() * writers.length)];
      const what = random();
      if (what < 0.1) writer.caret = Math.floor(random() * (writer.session.shown.length + 1));
      else if (what < 0.4) writer.put(String.fromCharCode(code++));
      else if (what < 0.55) {
        const length = Math.min(1 + Math.floor(random() * 5), Math.max(0, writer.session.shown.length - writer.caret));
        const replaced = writer.session.shown.slice(writer.caret, writer.caret + length);
        [...replaced].forEach((letter) => gone.add(letter));
        const inserted = random() < 0.5 ? String.fromCharCode(code++) : '';
        if (replaced || inserted) writer.put(inserted, length);
      } else if (what < 0.7) writer.send();
      else if (what < 0.85) writer.deliver();
      else writer.hear(2);
      count++;
    }
    settle(writers);
    equal(writers, server, seed);
    for (let letter = 0x4e00; letter < code; letter++) {
      const found = server.text.split(String.fromCharCode(letter)).length - 1;
      if (found > 1 || (found === 0 && !gone.has(String.fromCharCode(letter)))) throw new Error(`seed ${seed}: a letter stands ${found} times`);
    }
  }
  return count;
}

/** Both write beside one another, one takes everything back: what the other wrote stands. */
export function takenBack(sessions, first) {
  let steps = 0;
  for (let seed = first; seed < first + sessions; seed++) {
    const random = dice(seed);
    const server = new Server('Dear you,\n\n');
    const [one, other] = ['a', 'b'].map((name) => new Writer(name, server, random));
    one.caret = other.caret = 11;
    const kept = [];
    for (let step = 0; step < 30; step++) {
      const what = random();
      if (what < 0.35) one.put('x');
      else if (what < 0.65) { other.put('y'); kept.push('y'); }
      else { const writer = random() < 0.5 ? one : other; writer.send(); writer.deliver(); writer.hear(3); }
    }
    for (let edit = one.undo.back(); edit.length; edit = one.undo.back()) {
      one.session.change(edit);
      steps++;
      if (random() < 0.5) { other.send(); other.deliver(); one.hear(3); }
    }
    settle([one, other]);
    equal([one, other], server, seed);
    if (server.text !== `Dear you,\n\n${kept.join('')}`) throw new Error(`seed ${seed}: “${server.text}” stands`);
    for (let edit = one.undo.again(); edit.length; edit = one.undo.again()) one.session.change(edit);
    settle([one, other]);
    equal([one, other], server, seed);
  }
  return steps;
}

/** A page that is loaded again goes on where the one before it was interrupted, whatever had arrived. */
export function interrupted(sessions, first) {
  for (let seed = first; seed < first + sessions; seed++) {
    const random = dice(seed);
    const server = new Server('base');
    const [one, other] = ['a', 'b'].map((name) => new Writer(name, server, random));
    one.caret = other.caret = 4;
    for (const letter of 'hello') { one.put(letter); if (random() < 0.3) one.send(); }
    if (random() < 0.5) one.deliver();
    for (const letter of 'WORLD') { other.put(letter); other.send(); other.deliver(); other.hear(1); }
    for (const letter of ' there') one.put(letter);
    const left = JSON.parse(JSON.stringify(one.session.pending()));
    const next = new Writer('a', server, random);
    next.ids = 100;
    next.session = new Session('a', left.base, left.base === 0 ? 'base' : server.revisions.slice(0, left.base).reduce((text, { edits }) => apply(ofSplices(edits), text), 'base'));
    next.heard = left.base;
    if (!next.session.takeUp(left)) throw new Error(`seed ${seed}: what was left does not fit`);
    next.out = next.session.onItsWay();
    settle([next, other]);
    equal([next], server, seed);
    if (!server.text.includes('hello there')) throw new Error(`seed ${seed}: “${server.text}”`);
  }
  return sessions;
}


/** What the server's own tests have written down: each comes to the same here. */
export function vectors({ carried, composed }) {
  const same = (what, edit, expected) => {
    const [is, should] = [toSplices(edit), expected].map((splices) => JSON.stringify(splices.map((s) => [s.at, s.removed, s.inserted, s.continues])));
    if (is !== should) throw new Error(`${JSON.stringify(what)}: ${is}`);
  };
  for (const example of carried) {
    const [one, other] = [ofSplices(example.one), ofSplices(example.other)];
    same(example, carry(one, other, example.tie), example.oneOverOther);
    same(example, carry(other, one, -example.tie), example.otherOverOne);
    if (apply(carry(one, other, example.tie), apply(other, example.text)) !== example.result) throw new Error(JSON.stringify(example));
  }
  for (const example of composed) {
    same(example, ofSplices(example.splices), example.first);
    same(example, compose(ofSplices(example.splices), ofSplices(example.second)), example.both);
  }
  return carried.length + composed.length;
}
