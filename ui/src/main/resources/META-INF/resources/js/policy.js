/* What Flow's own scripts need under a policy without 'unsafe-eval' and 'unsafe-inline'. Runs before all others.
   Only scripts that the page itself has named get here: markup that is put into the page has no nonce and stays dead. */
(() => {
  'use strict';
  const KEPT = 500;
  const { nonce } = document.currentScript;

  /* -- Functions from text: Flow makes one of every expression that the server sends. This one lets a script with the
        page's nonce define it, in place of the constructor that the policy forbids. ------------------------------- */
  const Native = window.Function;
  const made = new Map();
  const make = (names, body) => {
    let result;
    const slot = `twofold${crypto.getRandomValues(new Uint32Array(2)).join('')}`;
    const script = document.createElement('script');
    script.nonce = nonce;
    script.textContent = `window.${slot}(function (${names.join(',')}\n) {\n${body}\n});`;
    window[slot] = (built) => { result = built; };
    document.head.append(script);
    script.remove();
    delete window[slot];
    if (!result) throw new SyntaxError('This is no function');
    return result;
  };
  function FromText(...parts) {
    const key = parts.join('\u0000');
    let known = made.get(key);
    if (!known) {
      known = make(parts.slice(0, -1), String(parts.at(-1) ?? ''));
      if (made.size >= KEPT) made.delete(made.keys().next().value);
      made.set(key, known);
    }
    return known;
  }
  FromText.prototype = Native.prototype;
  window.Function = FromText;

  /* -- Styles that scripts make: elements carry the nonce, attributes go through the object model. ------------------ */
  const createElement = Document.prototype.createElement;
  Document.prototype.createElement = function create(name, ...rest) {
    const element = createElement.call(this, name, ...rest);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  };
  const setAttribute = Element.prototype.setAttribute;
  Element.prototype.setAttribute = function set(name, value) {
    if (this.style && String(name).toLowerCase() === 'style') this.style.cssText = value;
    else setAttribute.call(this, name, value);
  };
})();
