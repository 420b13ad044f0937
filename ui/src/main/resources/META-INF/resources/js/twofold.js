/* What has to work in the browser alone: Quick exit, the skip link, saying that the line is lost, and keeping typed
   words through a lost line, a restart or an expired session. */
(() => {
  'use strict';
  const PREFIX = 'twofold.keep.';

  /* -- Quick exit ------------------------------------------------------------ */
  const exit = () => {
    forgetAll();
    document.documentElement.style.display = 'none';
    document.title = '';
    window.location.replace(new URL('exit', document.baseURI));
  };
  let escapes = [];
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') { escapes = []; return; }
    const now = performance.now();
    escapes = [...escapes.filter((at) => now - at < 1500), now];
    if (escapes.length >= 3) exit();
  }, true);
  document.addEventListener('click', (event) => {
    const path = event.composedPath();
    const has = (name) => path.some((node) => node.hasAttribute?.(name));
    if (has('data-exit')) { event.preventDefault(); exit(); }
    else if (has('data-sign-out')) forgetAll();
    else if (has('data-skip')) document.getElementById('main')?.focus();
  }, true);

  /* -- The line ---------------------------------------------------------------- */
  const PROBE_MILLIS = 2000;
  const watch = () => {
    const line = window.Vaadin?.connectionState;
    const indicator = document.querySelector('vaadin-connection-indicator');
    if (!line || !indicator) { setTimeout(watch, 200); return; }
    indicator.setAttribute('role', 'status');
    let probing;
    /* Where only typing could not be sent, nobody says that the line is back: ask. */
    const probe = () => fetch(new URL('icons/neutral.svg', document.baseURI), { method: 'HEAD', cache: 'no-store' })
      .then((answer) => { if (answer.ok && line.state === 'reconnecting') line.state = 'connected'; }, () => {});
    line.addStateChangeListener((before, now) => {
      const away = now === 'reconnecting' || now === 'connection-lost';
      document.documentElement.toggleAttribute('data-away', away);
      clearInterval(probing);
      if (now === 'reconnecting') probing = setInterval(probe, PROBE_MILLIS);
    });
  };
  watch();

  /* -- Typed words, kept in this tab ------------------------------------------ */
  const owner = () => document.body.dataset.person;
  const slot = (field) => `${PREFIX}${owner()}.${field.dataset.keep}`;
  const fieldOf = (event) => event.composedPath().find((node) => node.dataset?.keep);
  function forgetAll() {
    Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX)).forEach((key) => sessionStorage.removeItem(key));
  }
  document.addEventListener('input', (event) => {
    const field = fieldOf(event);
    if (!field || !owner() || field.dataset.kept === 'restoring') return;
    if (field.value) sessionStorage.setItem(slot(field), field.value);
    else sessionStorage.removeItem(slot(field));
  }, true);
  const restore = (field) => {
    if (!owner() || field.dataset.kept) return;
    field.dataset.kept = 'restoring';
    const words = sessionStorage.getItem(slot(field));
    const done = () => { field.dataset.kept = 'yes'; };
    if (words === null) { done(); return; }
    requestAnimationFrame(() => {
      if (field.value !== words) {
        field.value = words;
        for (const type of ['input', 'change']) {
          field.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true }));
        }
      }
      done();
    });
  };
  const scan = (root) => {
    if (root.dataset?.keep) restore(root);
    root.querySelectorAll?.('[data-keep]').forEach(restore);
  };
  new MutationObserver((changes) => changes.forEach((change) => {
    if (change.type === 'attributes') scan(change.target === document.body ? document.body : change.target);
    else change.addedNodes.forEach(scan);
  })).observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-keep', 'data-person'] });
  window.twofoldKeep = { saved: (field) => sessionStorage.removeItem(slot(field)), clear: forgetAll };
})();
