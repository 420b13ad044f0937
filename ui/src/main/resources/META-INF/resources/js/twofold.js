/* What has to work in the browser alone: Quick exit, the skip link, Back in the moment in which a page comes, and a
   running turn. */
(() => {
  'use strict';

  /* -- Quick exit: nothing is to be seen at once. What was typed in the last moment is still handed in, the sign-out goes
        its way, and the page is left when the server has both, or without waiting any longer. ----------------------- */
  const EXIT_PATIENCE_MILLIS = 400;
  const NO_LINE_MILLIS = 4000;
  const exit = () => {
    document.activeElement?.blur?.();
    document.documentElement.style.display = 'none';
    document.title = '';
    const address = new URL('exit', document.baseURI);
    const leave = () => window.location.replace(address);
    /* Where no line leads to the neutral page, an empty one needs none. */
    const vanish = () => window.location.replace('about:blank');
    const signOut = () => {
      window.twofoldKeep?.clear();
      setTimeout(leave, EXIT_PATIENCE_MILLIS);
      setTimeout(vanish, NO_LINE_MILLIS);
      fetch(address, { method: 'POST', keepalive: true, redirect: 'manual' }).then(leave, vanish);
    };
    if (window.twofoldKeep) window.twofoldKeep.handIn(EXIT_PATIENCE_MILLIS).then(signOut, signOut);
    else signOut();
  };
  /* Three times Shift, or three times Escape: each down and up again, with nothing else between. */
  const TIMES = 3;
  const WITHIN_MILLIS = 2000;
  let taps = [];
  let down = null;
  const otherwise = () => { taps = []; down = null; };
  window.addEventListener('keydown', (event) => {
    if (event.repeat && event.key === down) return;
    const alone = !event.ctrlKey && !event.altKey && !event.metaKey && (event.key === 'Shift' || !event.shiftKey);
    const isTap = alone && down === null && !event.isComposing && (event.key === 'Shift' || event.key === 'Escape');
    if (!isTap || (taps.length > 0 && taps[0].key !== event.key)) otherwise();
    if (isTap) down = event.key;
  }, true);
  window.addEventListener('keyup', (event) => {
    if (event.key !== down) return;
    down = null;
    const now = performance.now();
    taps = [...taps.filter((tap) => now - tap.at < WITHIN_MILLIS), { key: event.key, at: now }];
    if (taps.length >= TIMES) { otherwise(); exit(); }
  }, true);
  for (const act of ['pointerdown', 'wheel', 'blur']) window.addEventListener(act, (event) => {
    if (act !== 'blur' || event.target === window) otherwise();
  }, { capture: true, passive: true });
  document.addEventListener('click', (event) => {
    const path = event.composedPath();
    const has = (name) => path.some((node) => node.hasAttribute?.(name));
    if (has('data-exit')) { event.preventDefault(); exit(); }
    else if (has('data-sign-out')) window.twofoldKeep?.clear();
    else if (has('data-skip')) document.getElementById('main')?.focus();
  }, true);

  /* -- The keyboard: a link that is drawn anew while it has the focus keeps it --- */
  let focused;
  document.addEventListener('focusin', (event) => { focused = event.target; });
  const refocus = () => {
    const href = focused?.getAttribute?.('href');
    if (!href || focused.isConnected || document.activeElement !== document.body) return;
    focused = undefined;
    [...document.querySelectorAll('main a')].find((link) => link.getAttribute('href') === href)?.focus({ preventScroll: true });
  };

  /* -- Back or a link, pressed before the page that just came has settled. At Back, Flow would change the address alone and
        leave that page standing under it; at a link, it would lose the one of the two that answers first, and return to
        the page that was left. It is told a moment later, when it listens again. ----------------------------------- */
  const SETTLED_MILLIS = 1000;
  let settling = 0;
  let back = false;
  let pressed;
  const settled = () => {
    clearTimeout(settling);
    settling = 0;
    const link = pressed;
    pressed = undefined;
    if (back) window.dispatchEvent(new PopStateEvent('popstate', { state: window.history.state }));
    else if (link?.isConnected) link.click();
    back = false;
  };
  const settle = () => {
    clearTimeout(settling);
    settling = setTimeout(settled, SETTLED_MILLIS);
  };
  const push = window.history.pushState;
  window.history.pushState = function pushState(...page) {
    push.apply(this, page);
    settle();
  };
  window.addEventListener('vaadin-navigate', settle, true);
  window.addEventListener('vaadin-navigated', () => setTimeout(settled));
  window.addEventListener('popstate', (event) => {
    if (!settling) return;
    back = true;
    event.stopImmediatePropagation();
  }, true);
  document.addEventListener('click', (event) => {
    if (!settling || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.composedPath().find((node) => node.matches?.('a[router-link]'));
    if (!link) return;
    pressed = link;
    event.preventDefault();
    event.stopImmediatePropagation();
  }, true);

  /* -- Where one was: a new page opens at its top, with the focus on its heading; Back returns to where one was ------ */
  const SETTLE_MILLIS = 1500;
  const places = new Map();
  let entry = 0;
  let last = 0;
  let moving = 0;
  window.history.scrollRestoration = 'manual';
  const marked = (state, mark) => ({ ...(state ?? {}), twofoldEntry: mark });
  const replace = window.history.replaceState;
  const pushed = window.history.pushState;
  window.history.pushState = function pushState(state, ...page) {
    stay();
    entry = ++last;
    moving = performance.now();
    pushed.call(this, marked(state, entry), ...page);
  };
  window.history.replaceState = function replaceState(state, ...page) {
    replace.call(this, marked(state, entry), ...page);
  };
  last = window.history.state?.twofoldEntry ?? 0;
  entry = last;
  replace.call(window.history, marked(window.history.state, entry), '');
  const scroller = () => {
    let node = document.getElementById('main');
    while (node && node !== document.body) {
      if (/auto|scroll/.test(getComputedStyle(node).overflowY) && node.scrollHeight > node.clientHeight + 1) return node;
      node = node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
    }
    return document.scrollingElement;
  };
  function stay() {
    if (performance.now() - moving > 300) places.set(entry, scroller().scrollTop);
  }
  document.addEventListener('scroll', stay, { passive: true, capture: true });
  document.addEventListener('click', stay, true);
  window.addEventListener('popstate', (event) => {
    stay();
    moving = performance.now();
    entry = event.state?.twofoldEntry ?? 0;
    last = Math.max(last, entry);
  }, true);
  /* The page may still grow, and be drawn again, while it is shown: hold the place until it rests or somebody scrolls. */
  let held = 0;
  const release = () => { held = 0; };
  for (const act of ['wheel', 'touchstart', 'pointerdown', 'keydown']) document.addEventListener(act, release, true);
  const returnTo = (place) => {
    if (performance.now() > held) return;
    if (Math.abs(scroller().scrollTop - place) > 1) scroller().scrollTop = place;
    moving = performance.now();
    requestAnimationFrame(() => returnTo(place));
  };
  window.twofoldOpened = (main, back) => {
    /* What moves from here on is the new page, though the address may still be the old one. */
    moving = performance.now();
    const heading = main.querySelector('h1') ?? main;
    const typing = main.contains(document.activeElement) && document.activeElement.matches('input, textarea');
    if (!typing) {
      if (!heading.hasAttribute('tabindex')) heading.setAttribute('tabindex', '-1');
      heading.focus({ preventScroll: true });
    }
    if (!back) { scroller().scrollTop = 0; window.scrollTo(0, 0); return; }
    /* The browser may say only a moment later which page of its own it has come back to. */
    held = performance.now() + SETTLE_MILLIS;
    setTimeout(() => {
      entry = window.history.state?.twofoldEntry ?? entry;
      if (places.has(entry)) returnTo(places.get(entry));
    }, 100);
  };

  /* -- The turn of who speaks, running down without a tick --------------------- */
  window.twofoldTurn = (drain, left, turn, still, words, about, over) => {
    clearInterval(drain.twofoldTurn);
    const end = performance.now() + left;
    const show = () => {
      const rest = still ? left : Math.max(0, end - performance.now());
      const seconds = Math.ceil(rest / 10000) * 10;
      const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
      const said = rest > 0 ? about.replace('{time}', time) : over;
      drain.style.setProperty('--v', `${Math.min(100, (100 * rest) / turn)}%`);
      if (words.textContent !== said) words.textContent = said;
      if (rest === 0 || still || !drain.isConnected) clearInterval(drain.twofoldTurn);
    };
    drain.twofoldTurn = setInterval(show, 1000);
    show();
  };

  new MutationObserver(refocus).observe(document.documentElement, { childList: true, subtree: true });
})();
