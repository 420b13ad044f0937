/* Which tab of this browser has written something: what a living tab is about to send is not another one's to send. */

const CHANNEL = 'twofold.tabs';
const NAME = 'twofold.tab';
const ANSWER_MILLIS = 150;

export class Tabs {

  #own;
  #channel = new BroadcastChannel(CHANNEL);
  #asked = new Map();

  constructor() {
    this.#own = this.#remembered() ?? this.#renamed();
    this.#channel.addEventListener('message', ({ data }) => this.#heard(data));
  }

  get own() { return this.#own; }

  /** Whether a tab of this name is open, other than this one. */
  isOpen(tab) {
    if (!tab || tab === this.#own) return Promise.resolve(false);
    return new Promise((answer) => {
      this.#asked.set(tab, answer);
      this.#channel.postMessage({ asks: tab });
      setTimeout(() => answer(false), ANSWER_MILLIS);
    });
  }

  #heard({ asks, answers }) {
    if (asks === this.#own) this.#channel.postMessage({ answers: asks });
    this.#asked.get(answers)?.(true);
  }

  /* A page that is loaded again in the same tab goes on under its name; a copy of a tab gets one of its own. */
  #remembered() {
    try {
      const kept = sessionStorage.getItem(NAME);
      sessionStorage.removeItem(NAME);
      window.addEventListener('pagehide', () => sessionStorage.setItem(NAME, this.#own));
      return kept;
    } catch { return null; }
  }

  #renamed() {
    return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  }
}
