/* Words while they are typed: what this browser keeps of them. The server's calls come in through
   `window.twofoldKeep`. */

import { Kept } from './kept.js';
import { Drafts } from './drafts.js';

const kept = new Kept();
const drafts = new Drafts(kept);

const scan = (root) => {
  if (root.dataset?.keep) drafts.restore(root);
  root.querySelectorAll?.('[data-keep]').forEach((field) => drafts.restore(field));
};

drafts.watch();
new MutationObserver((changes) => changes.forEach((change) => {
  if (change.type === 'attributes') scan(change.target);
  else change.addedNodes.forEach(scan);
})).observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-keep'] });

window.twofoldKeep = {
  open: (person, key) => { kept.open(person, key); scan(document.body); },
  forget: (key) => drafts.forget(key),
  clear: () => kept.clear(),
};
