/* The line on which the other's changes come. A WebSocket counts only while it speaks: one that fails, stays silent,
   swallows what it is given or is cut again and again is given up for long polling, at once and for as long as this tab
   lives. Until a poll has shown that the way carries it, and where none does, the page asks every two seconds. What the
   page says of its line comes from what has arrived, never from what has been opened. Loaded before Vaadin's own scripts,
   whose push it watches. */
(() => {
  'use strict';
  const PUSH = /\/VAADIN\/push(\?|$)/;
  const CHOICE = 'twofold.line';
  const CUT = 'twofold.line.cut';
  const SEEN = 'X-Vaadin-LastSeenServerSyncId';
  const BEAT = 'X';
  const BEATS = /^(\d+\|)?X$/;
  const FIRST_WORD = 1200; /* within this a WebSocket speaks, or the way there is asked about */
  const GRACE = 300; /* at least so much longer for a WebSocket than for the server's answer to a plain question */
  const YOUNG = 15000; /* until then a WebSocket is asked every second, and has a second to answer */
  const OLD = { every: 10000, within: 3000 };
  const FRESH = { every: 1000, within: 1000 };
  const SLEPT = 2000; /* a timer that is so late has slept, and knows nothing */
  const CUTS = { most: 2, within: 120000 };
  const RETRY = 500; /* between two tries of the push */
  const REACH = 1000; /* between two questions whether the server is there */
  const QUIET = 600; /* a line that is back within this was never away */
  const HELD = 400; /* a poll that has not failed by then is held by the server */
  const LONGEST = 32000; /* the server ends a quiet poll after 20 s */
  const DEAF = 1000; /* so much later than the page's own question, a poll is not answered any more */
  const ENOUGH = 5000; /* a poll that a proxy ends after this was of use */
  const FAILURES = 3; /* so many polls in a row that fail while the server answers: it is not to be had */
  const SELDOM = 60000; /* between two tries of the push then */
  const EVERY = 2000; /* between two times that the page asks what it has not been told */

  const now = () => performance.now();
  const pause = (millis) => new Promise((done) => { setTimeout(done, millis); });
  const isPush = (url) => PUSH.test(String(url));
  const kept = (what) => { try { return sessionStorage.getItem(what); } catch { return null; } };
  const keep = (what, value) => { try { sessionStorage.setItem(what, value); } catch { /* then each page finds out */ } };
  const show = (kind) => { document.documentElement.dataset.line = kind; };
  let leaving = false;
  window.addEventListener('pagehide', () => { leaving = true; });
  window.addEventListener('pageshow', () => { leaving = false; });

  /* -- Whether the server answers at all, apart from the push ------------------- */
  const ask = (address, method, headers = {}) => fetch(new URL(address, document.baseURI), {
    method, headers, cache: 'no-store', signal: AbortSignal.timeout(5000),
  });
  const asks = () => ask('icons/neutral.svg', 'HEAD').then((answer) => answer.ok, () => false);
  /* A question that waits for this page's session, as its push does: a busy server is slow to answer it too. */
  const beat = (url) => `?v-r=heartbeat&v-uiId=${new URL(url, document.baseURI).searchParams.get('v-uiId')}`;
  const beats = (url) => ask(beat(url), 'POST').then((answer) => answer.status < 500, () => false);
  const reached = async () => {
    while (!leaving && !(await asks())) await pause(REACH);
  };

  /* -- What the page says ------------------------------------------------------- */
  let lost = false; /* nothing shows that what the other does would arrive */
  let saying;
  const line = () => window.Vaadin?.connectionState;
  const say = () => {
    const state = line();
    if (state && lost && state.state === 'connected') state.state = 'reconnecting';
  };
  const away = () => {
    if (lost) return;
    lost = true;
    saying = setTimeout(say, QUIET);
  };
  const heard = (kind) => {
    show(kind);
    if (!lost) return;
    lost = false;
    clearTimeout(saying);
    const state = line();
    if (state?.state === 'reconnecting') state.state = 'connected';
  };
  const watch = () => {
    const state = line();
    const indicator = document.querySelector('vaadin-connection-indicator');
    if (!state || !indicator) { setTimeout(watch, 200); return; }
    indicator.setAttribute('role', 'status');
    let probing;
    /* Where only typing could not be sent, nobody else says that the line is back. */
    const probe = async () => {
      if (await asks() && !lost && state.state === 'reconnecting') state.state = 'connected';
    };
    state.addStateChangeListener((before, after) => {
      const isAway = after === 'reconnecting' || after === 'connection-lost';
      document.documentElement.toggleAttribute('data-away', isAway);
      clearInterval(probing);
      if (after === 'reconnecting') probing = setInterval(probe, 2000);
      if (after === 'connected' && lost) saying = setTimeout(say, QUIET);
    });
  };
  watch();

  /* -- The choice ---------------------------------------------------------------- */
  let choice = kept(CHOICE) || 'live';
  const choose = (line) => {
    choice = line;
    keep(CHOICE, choice);
  };
  const isCutAgain = () => {
    const cuts = [...(kept(CUT)?.split(' ') ?? []).map(Number).filter((at) => Date.now() - at < CUTS.within), Date.now()];
    keep(CUT, cuts.join(' '));
    return cuts.length >= CUTS.most;
  };
  window.addEventListener('online', () => {
    if (choice !== 'live') sessionStorage.removeItem(CHOICE); /* perhaps another network: the next page tries */
  });

  /* -- A WebSocket that has to prove itself, as the push sees it ------------------ */
  const Native = window.WebSocket;
  class Proven {
    constructor(url) {
      this.url = url;
      this.born = now();
      this.heardAt = 0;
      this.socket = new Native(url);
      this.socket.onopen = (event) => this.onopen?.(event);
      this.socket.onmessage = (event) => this.hear(event);
      this.socket.onclose = (event) => this.closed(event);
      this.after(FIRST_WORD, () => this.doubt(0, true));
      this.wake = () => { if (!document.hidden && this.heardAt) this.ask(); };
      document.addEventListener('visibilitychange', this.wake);
      window.addEventListener('online', this.wake);
    }

    get readyState() { return this.socket.readyState; }

    set binaryType(type) { this.socket.binaryType = type; }

    send(data) { this.socket.send(data); }

    close(...why) {
      this.isOver = true;
      this.forget();
      this.socket.close(...why);
    }

    forget() {
      clearTimeout(this.timer);
      document.removeEventListener('visibilitychange', this.wake);
      window.removeEventListener('online', this.wake);
    }

    after(millis, task) {
      clearTimeout(this.timer);
      const due = now() + millis;
      this.timer = setTimeout(() => { if (now() - due > SLEPT) this.after(millis, task); else task(); }, millis);
    }

    pace() { return now() - this.born < YOUNG ? FRESH : OLD; }

    hear(event) {
      const isFirst = !this.heardAt;
      this.heardAt = now();
      heard('live');
      if (!BEATS.test(event.data)) this.onmessage?.(event);
      if (isFirst && !this.isOver) this.after(this.pace().every, () => this.ask());
    }

    ask() {
      if (this.isOver || this.socket.readyState !== Native.OPEN) return;
      const asked = now();
      this.socket.send(BEAT);
      const { every, within } = this.pace();
      this.after(within, () => {
        if (this.heardAt >= asked) this.after(every, () => this.ask());
        else this.doubt(asked, now() - this.born < YOUNG + within);
      });
    }

    /* Nothing was said in time. What the server answers to a plain question tells a slow line from a deaf one. */
    async doubt(since, isYoung) {
      const begun = now();
      const answers = await beats(this.url);
      if (answers) await pause(Math.max(GRACE, 2 * (now() - begun)));
      if (this.isOver) return;
      if (this.heardAt > since) this.after(this.pace().every, () => this.ask());
      else this.lose(answers, isYoung);
    }

    async closed(event) {
      if (this.isOver || leaving) { this.onclose?.(event); return; }
      away();
      this.lose(await asks(), !this.heardAt);
    }

    /* isBlamed: this WebSocket, not the way to the server. Without an error the push tries a WebSocket again. */
    async lose(isBlamed, isUseless) {
      if (this.isOver) return;
      this.isOver = true;
      this.forget();
      this.socket.onclose = null;
      this.socket.close();
      away();
      if (isBlamed && (isUseless || isCutAgain())) {
        choose('trying');
        askOn();
        this.onerror?.({});
      } else {
        await reached();
      }
      this.onclose?.({ code: 1006, reason: 'lost', wasClean: false });
    }
  }
  window.WebSocket = new Proxy(Native, {
    construct: (target, given, asked) => (isPush(given[0]) ? new Proven(given[0]) : Reflect.construct(target, given, asked)),
  });

  /* -- Asking every two seconds: what a line that does not speak was given, and what waits for one ------------- */
  let push; /* what the push was told to do */
  let pushing; /* what it has made of that */
  let poll; /* that is held now */
  let carrier = 'asking';
  /* A poll is answered with what it was held for. One that is still held has been swallowed on its way. */
  const doubt = async (held) => {
    await pause(DEAF);
    if (poll === held) held.end();
  };
  let asking;
  const askOnce = async () => {
    const { url, headers, onMessage } = push;
    const answer = await ask(beat(url), 'POST', { [SEEN]: headers[SEEN]() });
    if (!answer.ok) return false;
    const messages = await answer.json();
    messages.forEach((message) => onMessage({ responseBody: message, transport: 'asking' }));
    if (messages.length > 0 && poll) doubt(poll);
    return true;
  };
  const askOn = async () => {
    if (asking) return;
    const mine = {};
    asking = mine;
    while (asking === mine) {
      if (!leaving) { if (await askOnce().catch(() => false)) heard(carrier); else away(); }
      await pause(EVERY);
    }
  };

  /* -- Polls: held by the server until there is something to tell ------------------ */
  let failures = choice === 'asking' ? FAILURES : 0;
  const isHeld = () => {
    failures = 0;
    carrier = 'polling';
    asking = null;
    if (pushing) pushing.reconnectInterval = RETRY;
    if (choice !== 'polling') choose('polling');
    heard('polling');
  };
  const isRefused = () => {
    failures += 1;
    carrier = 'asking';
    heard('asking');
    askOn();
    if (failures < FAILURES) return;
    choose('asking');
    if (pushing) pushing.reconnectInterval = SELDOM;
  };
  const follow = (request) => {
    const begun = now();
    let isSwallowed = false;
    const held = { end: () => { isSwallowed = true; request.abort(); } };
    poll = held;
    const longest = setTimeout(held.end, LONGEST);
    /* The push aborts a poll that was refused, while it hears of it: there is no other word of its end than this. */
    request.addEventListener('readystatechange', async () => {
      if (request.readyState !== XMLHttpRequest.DONE || poll !== held) return;
      poll = null;
      clearTimeout(longest);
      if (leaving) return;
      const lasted = now() - begun;
      if (request.status === 200) {
        if (lasted >= HELD) isHeld(); else heard(carrier);
        return;
      }
      if (lasted >= ENOUGH && request.status >= 500) return; /* held as long as the proxy lets it */
      away();
      if (!await asks()) failures = choice === 'asking' ? FAILURES : 0;
      else if (lasted >= ENOUGH && !isSwallowed) heard(carrier);
      else isRefused();
    });
    setTimeout(async () => {
      if (poll !== held || failures > 0 || !await asks() || poll !== held) return;
      carrier = 'polling';
      heard('polling');
    }, HELD);
  };
  const open = XMLHttpRequest.prototype.open;
  XMLHttpRequest.prototype.open = function watched(method, url, ...more) {
    if (isPush(url) && method === 'GET') follow(this);
    return open.call(this, method, url, ...more);
  };

  /* -- The push: told what to try first, and to try the other at once ---------------- */
  const prepare = (config) => {
    const { onReconnect, onTransportFailure } = config;
    config.maxWebsocketErrorRetries = -1; /* with 0, one that was merely lost would be given up as well */
    config.reconnectInterval = choice === 'asking' ? SELDOM : RETRY;
    if (choice !== 'live') config.transport = config.fallbackTransport;
    push = config;
    config.onReconnect = (request, response) => { pushing = request; onReconnect?.(request, response); };
    config.onTransportFailure = (message, request) => { pushing = request; onTransportFailure?.(message, request); };
    if (choice === 'trying' || choice === 'asking') setTimeout(askOn);
    return config;
  };
  const library = window.vaadinPush ||= {};
  let loaded;
  Object.defineProperty(library, 'atmosphere', {
    configurable: true,
    enumerable: true,
    get: () => loaded,
    set: (atmosphere) => {
      const { subscribe } = atmosphere;
      atmosphere.subscribe = (config, ...more) => subscribe.call(atmosphere, prepare(config), ...more);
      loaded = atmosphere;
    },
  });
})();
