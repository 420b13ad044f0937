/* Words in a field that a button sends: kept at every letter, put back when the same field is there again, and never
   over words that are newer than those they were typed on. */

const inner = (field) => field.inputElement ?? field;

export class Drafts {

  #kept;
  #tabs;
  #offers;
  #seen = new WeakMap();
  #ready = new WeakSet();

  constructor(kept, tabs, offers) {
    this.#kept = kept;
    this.#tabs = tabs;
    this.#offers = offers;
  }

  /** Watches every field with `data-keep` in this document. */
  watch(root = document) {
    root.addEventListener('focusin', (event) => this.#look(event), true);
    root.addEventListener('beforeinput', (event) => this.#look(event), true);
    for (const type of ['input', 'compositionend', 'change']) {
      root.addEventListener(type, (event) => this.#typed(event), true);
    }
  }

  /** Puts back what was typed in a field that has just come. */
  restore(field) {
    if (!this.#kept.isOpen || this.#ready.has(field)) return;
    requestAnimationFrame(async () => {
      if (this.#ready.has(field) || !field.isConnected) return;
      this.#ready.add(field);
      const draft = this.#kept.get(name(field));
      const standing = inner(field).value;
      this.#seen.set(field, standing);
      if (draft?.words === standing) this.forget(field.dataset.keep);
      else if (draft && !(await this.#tabs.isOpen(draft.tab)) && inner(field).value === standing) this.#return(field, draft, standing);
      this.#offers.show(field, field.dataset.keep, (words) => this.#put(field, { on: inner(field).value, words }));
    });
  }

  /** Sent, or thrown away. */
  forget(key) {
    this.#kept.remove(`draft/${key}`);
    document.querySelectorAll('[data-keep]').forEach((field) => { if (field.dataset.keep === key) this.#seen.delete(field); });
  }

  /** What is kept under keys that begin so: the rest of each. */
  below(beginning) {
    const start = `draft/${beginning}`;
    return this.#kept.names().filter((name) => name.startsWith(start)).map((name) => name.slice(start.length));
  }

  #look(event) {
    const field = fieldOf(event);
    if (field && !this.#kept.get(name(field))) this.#seen.set(field, inner(field).value);
  }

  #typed(event) {
    const field = fieldOf(event);
    if (!field || event.target !== inner(field)) return;
    this.#ready.add(field);
    const words = inner(field).value;
    const on = this.#kept.get(name(field))?.on ?? this.#seen.get(field) ?? '';
    if (words === on) this.#kept.remove(name(field));
    else this.#kept.put(name(field), { on, words, tab: this.#tabs.own });
  }

  #return(field, draft, standing) {
    /* The page may have been turned before the last letters reached the server: it has the beginning of the draft. */
    if (draft.on === standing || (standing && draft.words.startsWith(standing))) {
      this.#put(field, draft);
    } else {
      this.#offers.lay(field.dataset.keep, draft.words);
      this.forget(field.dataset.keep);
    }
  }

  #put(field, { on, words }) {
    this.#kept.put(name(field), { on, words, tab: this.#tabs.own });
    field.value = words;
    for (const type of ['input', 'change']) {
      field.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true }));
    }
  }
}

const name = (field) => `draft/${field.dataset.keep}`;
const fieldOf = (event) => event.composedPath().find((node) => node.dataset?.keep);
