/* Toasts: above what stands at the foot of the screen, and gone as soon as somebody goes on. */
(() => {
  'use strict';
  const FEET = '.tf-tabbar, .tf-room > footer';
  const SEEN = 500; /* the press that brought a toast about is over by then */

  const measure = () => {
    const heights = [...document.querySelectorAll(FEET)]
      .map((foot) => foot.getBoundingClientRect())
      .filter((foot) => foot.height > 0 && foot.top < window.innerHeight)
      .map((foot) => window.innerHeight - foot.top);
    document.documentElement.style.setProperty('--tf-foot', `${Math.max(0, ...heights)}px`);
  };
  const since = new WeakMap();
  const goOn = (event) => {
    if (event.composedPath().some((node) => node.localName === 'vaadin-notification-card')) return;
    document.querySelectorAll('vaadin-notification').forEach((toast) => {
      const isAlone = !document.querySelector('vaadin-notification-card[opened] .tf-toast, vaadin-notification-card .tf-toast');
      if (toast.opened && isAlone && performance.now() - (since.get(toast) ?? Infinity) > SEEN) toast.opened = false;
    });
  };
  const begin = () => new MutationObserver((changes) => {
    changes.flatMap((change) => [...change.addedNodes])
      .filter((node) => node.localName === 'vaadin-notification')
      .forEach((toast) => { since.set(toast, performance.now()); measure(); });
  }).observe(document.body, { childList: true });
  if (document.body) begin(); else document.addEventListener('DOMContentLoaded', begin);
  window.addEventListener('resize', measure);
  document.addEventListener('pointerdown', goOn, true);
  document.addEventListener('input', goOn, true);
})();
