// @ts-check
// Eyes: carry out recipes (src/sites/mod.rs) and say what was seen. They know no site, decide nothing and change nothing.
//
// A plain script, for registerContentScripts and for executeScript; a second injection does no harm. It leaves one global in the
// isolated world, `afterword`. Where the user has not granted the site but pressed the toolbar button, the worker has nothing to watch
// for; the one reading goes by the message `{do: 'read', recipes}`.

/**
 * @typedef {{frame?: string, shadow?: string}} Gate
 * @typedef {{page: boolean, through: Gate[], css: string, take: string[], each: boolean, present: boolean, late: boolean}} Probe
 * @typedef {{kind: string, css: string[], around: string[], probes: Record<string, Probe[]>, send: string[]}} Region
 * @typedef {{site: string, watch: boolean, regions: Region[]}} Recipe
 * @typedef {{recipes: Recipe[], marks: string[], near: string, attributes: string[]}} Watch
 * @typedef {{by: number, rows: (string | null)[][]}} SeenProbe
 * @typedef {{title: string, language: string, regions: object[]}} Snapshot
 */

(() => {
  const world = /** @type {any} */ (globalThis);
  if (world.afterword) return void world.afterword.start();

  // ---- Reading: the same semantics as tests/support/executor.rs.

  const BLOCK =
    /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|DD|DIV|DL|DT|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TR|UL)$/;
  const SILENT = /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT)$/;

  /** @param {string | null} text */
  const collapsed = (text) => (text ?? '').replace(/\s+/g, ' ').trim();

  /** Breaks at `br`, and around blocks where the line is not empty; cells are set off by a space. @param {Node} root */
  function lines(root) {
    const out = [''];
    /** @param {string} name */
    const fresh = (name) => BLOCK.test(name) && out.at(-1)?.trim() && out.push('');
    /** @param {any} node @param {boolean} pre */
    const walk = ({ nodeName, nodeType, nodeValue, childNodes }, pre) => {
      const name = nodeName.toUpperCase();
      if (nodeType === 3) {
        const [first, ...more] = pre ? nodeValue.split('\n') : [nodeValue];
        out[out.length - 1] += first;
        out.push(...more);
      } else if (name === 'BR') out.push('');
      else if (nodeType === 1 && !SILENT.test(name)) {
        fresh(name);
        for (const child of childNodes) walk(child, pre || name === 'PRE');
        fresh(name);
        if (/^T[DH]$/.test(name)) out[out.length - 1] += ' ';
      }
    };
    walk(root, false);
    return out.map(collapsed).join('\n').replace(/\n{3,}/g, '\n\n').trim();
  }

  /** A box, and not hidden. Opacity does not count: windows fade in, and nothing tells when that is over. @param {Element} element */
  const visible = (element) =>
    element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true });

  /** @param {any} element @param {string} what @returns {string | null} */
  function take(element, what) {
    if (what === 'text') return collapsed(element.textContent);
    if (what === 'lines') return lines(element);
    if (what === 'value') return typeof element.value === 'string' ? element.value : null;
    if (what === 'visible') return visible(element) ? 'yes' : 'no';
    return what.startsWith('attr:') ? element.getAttribute(what.slice(5)) : null;
  }

  /** The elements that a probe finds. Frames of another origin and closed roots hold nothing for us. @param {Probe} probe @param {Element} region */
  function elements({ page, through, css, each }, region) {
    /** @type {any} */
    let base = page ? document : region;
    for (const { frame, shadow } of through) {
      base = [...base.querySelectorAll(frame ?? shadow)].map((host) => (frame ? host.contentDocument : host.shadowRoot)).find(Boolean);
      if (!base) return [];
      if (frame && watched.length) hear(base);
    }
    if (!css) return [base.nodeType === 9 ? base.body : base];
    const found = [...base.querySelectorAll(css)];
    return each ? found : found.slice(0, 1);
  }

  /** The first alternative that yields. @param {Probe[]} probes @param {Element} region @returns {SeenProbe | undefined} */
  function probe(probes, region) {
    for (const [by, one] of probes.entries()) {
      const rows = elements(one, region).map((element) => one.take.map((what) => take(element, what)));
      if (one.present ? rows.length : rows.some((row) => row.some(Boolean))) return { by, rows };
    }
  }

  /** Elements by their numbers, from 1. @type {WeakRef<Element>[]} */
  const numbered = [];

  /** @param {Element} element */
  const number = (element) => numbered.findIndex((one) => one.deref() === element) + 1 || numbered.push(new WeakRef(element));

  /** The element of a region, if it is still in the page. @param {number} n */
  function region(n) {
    const element = numbered[n - 1]?.deref();
    return element?.isConnected ? element : undefined;
  }

  /** Every match of the first selector that matches anything. @param {Region} region */
  function* matches({ css: selectors, around }) {
    for (const [by, css] of selectors.entries()) {
      const found = new Set([...document.querySelectorAll(css)].map((element) => grown(element, css, around)));
      found.delete(null);
      for (const element of found) yield { element: /** @type {Element} */ (element), by };
      if (found.size) return;
    }
  }

  /**
   * The smallest element around a match that holds all of these, unless it holds a second match: then it is more than one window.
   * @param {Element | null} element @param {string} css @param {string[]} around
   */
  function grown(element, css, around) {
    if (!around.length) return element;
    while (element && !around.every((one) => element?.querySelector(one))) element = element.parentElement;
    return element && element.querySelectorAll(css).length < 2 ? element : null;
  }

  /** @type {Set<Element>} */
  let known = new Set();

  /** Everything, but of late probes only those of this region (`true`: of all). @param {number | boolean} [late] @param {Recipe[]} [recipes] @returns {Snapshot} */
  function read(late = 0, recipes = watched) {
    const regions = [];
    const found = new Set();
    for (const recipe of recipes) {
      for (const one of recipe.regions) {
        for (const { element, by } of matches(one)) {
          found.add(element);
          if (one.send.length && recipes === watched) hear(document);
          /** @type {Record<string, SeenProbe>} */
          const probes = {};
          const n = number(element);
          for (const [name, list] of Object.entries(one.probes)) {
            const seen = probe(list.filter((p) => !p.late || [true, n].includes(late)), element);
            if (seen) probes[name] = seen;
          }
          regions.push({ site: recipe.site, kind: one.kind, number: n, by, visible: take(element, 'visible'), probes });
        }
      }
    }
    if (recipes === watched) known = found;
    return { title: document.title, language: document.documentElement.lang, regions };
  }

  // ---- Talking to the worker.

  /** @type {Recipe[]} */
  let watched = [];

  /**
   * Asks the worker. If it was stopped under the question, the same one once more: by its nonce nothing is done twice. After an update
   * of the extension this script is an orphan, and stops.
   * @param {object} request
   */
  async function ask(request) {
    // not `randomUUID`, which plain HTTP does not have
    const nonce = crypto.getRandomValues(new Uint32Array(4)).join('-');
    for (let tries = 0; tries < 9 && chrome.runtime?.id; tries++) {
      try {
        return await chrome.runtime.sendMessage({ from: 'page', nonce, ...request });
      } catch {
        // a worker that is just being stopped takes no question; the next one starts it anew
        await new Promise((go) => setTimeout(go, 200));
      }
    }
    if (!chrome.runtime?.id) stop();
  }

  /** Does what the worker answered: `watch`; `card` and `close` (card.js); `fill`, `undo` and `point` (hands.js). @param {any} answer */
  async function act(answer) {
    const { do: what, plan, region: n = plan?.region } = answer ?? {};
    const steps = await afterword.acts[what]?.(answer);
    if (steps) await act(await ask({ do: plan ? 'filled' : 'undone', card: plan?.card ?? afterword.card, region: n, steps, snapshot: read(n) }));
  }

  /** A page that was read once through the toolbar may be granted later. */
  const start = async () => watched.length || act(await ask({ do: 'hello' }));

  const stop = () => watch({});

  // ---- Watching.

  /** @type {MutationObserver | undefined} */
  let observer;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let since = 0;
  /** @type {string[]} */
  let marks = [];
  let near = '';
  let last = '';
  let filled = 0;

  /** @param {Partial<Watch>} answer nothing to watch for: stops */
  function watch({ recipes = [], marks: m = [], near: n = '', attributes }) {
    [watched, marks, near] = [recipes, m, n];
    observer?.disconnect();
    if (near) {
      observer = new MutationObserver(changed);
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributeFilter: attributes });
    }
    if (recipes.length) return void look();
    // the page is not, or no longer, granted
    clearTimeout(timer);
    afterword.acts.close?.({});
  }

  /** @param {MutationRecord[]} records */
  function changed(records) {
    if (timer || records.some(concerns)) soon();
  }

  function soon() {
    const now = performance.now();
    if (!timer) since = now;
    clearTimeout(timer);
    // ms: once nothing has changed for 130, and at the latest 500 after the first change
    timer = setTimeout(look, Math.min(130, since + 500 - now));
  }

  /** Whether a change lies in (or, by its looks, around) a region or a page-wide probe, or brings or takes one. @param {MutationRecord} record */
  function concerns({ target, type, addedNodes, removedNodes }) {
    for (const one of known) if (!one.isConnected || one.contains(target) || (type === 'attributes' && target.contains(one))) return true;
    const inside = /** @type {any} */ (target.nodeType === 1 ? target : target.parentElement);
    if (inside?.closest(near)) return true;
    return [...addedNodes, ...removedNodes].some((/** @type {any} */ node) => node.matches?.(near) || node.querySelector?.(near));
  }

  /** Reads again, and says so if something else is there than before (or the address changed under the same picture). */
  async function look() {
    clearTimeout(timer);
    timer = undefined;
    // most pages hold nothing of this (and one selector after the other is found sooner than a list of them)
    if (!filled && !marks.some((css) => document.querySelector(css))) return;
    const snapshot = read(afterword.follow);
    const picture = location.href + JSON.stringify(snapshot);
    if (picture === last) return;
    last = picture;
    afterword.looked?.();
    // that the last of them went is worth saying once, too
    const was = filled;
    filled = snapshot.regions.length;
    if (filled || was) await act(await ask({ do: 'seen', snapshot }));
  }

  // ---- The webmail's own Send button: reported, never pressed. And what is written where a card follows it: no mutation tells of a
  // field's value, nor of what is in a frame.

  /** @type {WeakMap<Element, number>} */
  const reported = new WeakMap();

  /** From the first compose window on; and in an editor's frame, whose keys do not reach the page. Twice is once. @param {Document} where */
  const hear = (where) => {
    for (const type of ['pointerup', 'click', 'keydown', 'input']) where.addEventListener(type, pressed, true);
  };

  /** @param {any} event */
  function pressed({ isTrusted, type, key, ctrlKey, metaKey, timeStamp, target }) {
    if (afterword.follow) soon();
    if (!isTrusted || type === 'input' || (type === 'keydown' && key !== 'Enter' && key !== ' ')) return;
    const chord = key === 'Enter' && (ctrlKey || metaKey);
    while (target && target.ownerDocument !== document) target = target.ownerDocument?.defaultView?.frameElement;
    for (const one of watched.flatMap((recipe) => recipe.regions)) {
      if (!target || !one.send.length) continue;
      for (const { element } of matches(one)) {
        const hit = element.contains(target) && (chord || target.closest(one.send.join(',')));
        // pointerup, click and keydown of one press are one report
        if (!hit || timeStamp - (reported.get(element) ?? -1e4) < 500) continue;
        reported.set(element, timeStamp);
        ask({ do: 'sending', region: number(element), snapshot: read(number(element)) }).then(act);
      }
    }
  }

  /** What hands.js and card.js build on. @type {any} */
  const afterword = { acts: { watch }, start, read, ask, act, region, elements, probe, visible, collapsed };
  world.afterword = afterword;
  chrome.runtime.onMessage.addListener((message, _sender, reply) => {
    message.do === 'read' ? reply(read(true, message.recipes)) : act(message);
  });
  start();
})();
