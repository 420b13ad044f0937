/* Words while they are typed: what this browser keeps of them, and the texts that both may write in. The server's calls
   come in through `window.twofoldKeep` and `window.twofoldWriting`. */

import { Drafts } from './drafts.js';
import { Kept } from './kept.js';
import { LiveFields } from './live.js';
import { Offers } from './offers.js';
import { Tabs } from './tabs.js';

const kept = new Kept();
const tabs = new Tabs();
const offers = new Offers(kept);
const drafts = new Drafts(kept, tabs, offers);
const live = new LiveFields(kept, tabs, offers, () => markUnsent());

/* What waits unsent for a text that this page does not show goes from here, once the page rests. */
const RESTS_MILLIS = 1500;
let resting = 0;
function sendWaiting() {
  clearTimeout(resting);
  resting = setTimeout(async () => {
    if (!kept.isOpen) return;
    const keys = await live.waiting();
    const frame = document.querySelector('[data-unsent]');
    if (keys.length) frame?.$server?.waiting(keys.join('\n'));
  }, RESTS_MILLIS);
}

/* Whoever agrees agrees to words that both ends have: `[data-settled]` waits until that is so. */
function markUnsent() {
  const isWaiting = !live.isSettled || document.documentElement.hasAttribute('data-away');
  document.querySelectorAll('[data-settled]').forEach((button) => {
    if (isWaiting) {
      if (!button.disabled) { button.disabled = true; button.dataset.waiting = ''; }
    } else if ('waiting' in button.dataset) {
      button.disabled = false;
      delete button.dataset.waiting;
    }
  });
}

/* The server learns what the words are on this screen before it learns that somebody agrees to them. */
function assents(event) {
  const button = event.composedPath().find((node) => node.hasAttribute?.('data-settled'));
  const holder = button?.closest('[data-assent]');
  if (!holder) return;
  if (live.isSettled) {
    holder.$server.seen(Number(holder.dataset.assent), JSON.stringify(live.words));
  } else {
    event.stopImmediatePropagation();
    event.preventDefault();
    live.flush();
  }
}

const scan = (root) => {
  if (root.dataset?.keep) drafts.restore(root);
  root.querySelectorAll?.('[data-keep]').forEach((field) => drafts.restore(field));
};

drafts.watch();
new MutationObserver((changes) => {
  changes.forEach((change) => {
    if (change.type === 'attributes') scan(change.target);
    else change.addedNodes.forEach(scan);
  });
  live.sweep();
  offers.sweep();
  markUnsent();
}).observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-keep', 'data-settled', 'data-away'] });

document.addEventListener('click', assents, true);
window.addEventListener('vaadin-navigated', sendWaiting);

/* Before the page goes, and before the server hears of another address. */
window.addEventListener('popstate', () => live.flush(), true);
window.addEventListener('pagehide', () => live.leave());
document.addEventListener('visibilitychange', () => { if (document.hidden) live.leave(); });

/* Sends what was typed until now; resolves when the server has it, or when its time is over. */
const LOOK_AGAIN_MILLIS = 20;
const isAsking = () => Object.values(window.Vaadin?.Flow?.clients ?? {}).some((client) => client.isActive?.());
function handIn(patience) {
  const end = performance.now() + patience;
  live.flush();
  return new Promise((done) => {
    const look = () => {
      if ((live.isSettled && !isAsking()) || performance.now() >= end) done();
      else setTimeout(look, LOOK_AGAIN_MILLIS);
    };
    setTimeout(look, LOOK_AGAIN_MILLIS);
  });
}

window.twofoldKeep = {
  open: (person, key, says) => {
    offers.speak(says);
    kept.open(person, key);
    scan(document.body);
    sendWaiting();
  },
  forget: (key) => drafts.forget(key),
  below: (beginning) => drafts.below(beginning),
  clear: () => kept.clear(),
  handIn,
};
window.twofoldWriting = live;
