/* Words that were typed on others than those that stand by now: laid aside, and offered where they were typed. Nothing
   puts them over newer words but the hand of who typed them. */

const ASIDE = 'unsent/';

export class Offers {

  #kept;
  #says = { typed: '', put: '', drop: '' };
  #shown = new Map();

  constructor(kept) {
    this.#kept = kept;
  }

  /** What an offer and its two buttons say, in the reader's language. */
  speak(says) {
    if (says) this.#says = says;
  }

  /** Lays words aside until they are put in or thrown away. */
  lay(key, words) {
    if (words.trim()) this.#kept.put(ASIDE + key, { words });
  }

  /** Offers what was laid aside for a field, behind it. */
  show(field, key, put) {
    const words = this.#kept.get(ASIDE + key)?.words;
    if (!words || this.#shown.has(field) || !field.isConnected) return;
    const done = (act) => () => {
      this.#kept.remove(ASIDE + key);
      this.#take(field);
      act();
    };
    const offer = element('div', 'tf-leaf is-flat is-tight tf-unsent', '');
    const said = element('blockquote', 'tf-voice is-words', words);
    said.dir = 'auto';
    offer.setAttribute('role', 'status');
    const name = field.label || field.getAttribute('aria-label') || field.inputElement?.getAttribute('aria-label');
    if (name) offer.append(element('p', 'tf-label', name));
    offer.append(element('p', 'tf-meta is-2', this.#says.typed), said, actions(
      button('tf-btn', this.#says.put, done(() => put(words))),
      button('tf-btn is-quiet', this.#says.drop, done(() => field.focus())),
    ));
    this.#shown.set(field, offer);
    field.after(offer);
  }

  /** Takes offers away whose fields have left the page. */
  sweep() {
    this.#shown.forEach((_, field) => { if (!field.isConnected) this.#take(field); });
  }

  #take(field) {
    this.#shown.get(field)?.remove();
    this.#shown.delete(field);
  }
}

function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function button(className, text, act) {
  const made = element('button', className, text);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

function actions(...buttons) {
  const made = element('div', 'tf-actions', '');
  made.append(...buttons);
  return made;
}
