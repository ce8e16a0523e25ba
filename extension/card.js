// @ts-check
// Card: draws what the worker says (`Card` in src/protocol.rs) in a closed shadow root, and sends back the button that was pressed.
// It holds no wording and decides nothing, but one thing: whether a press was the user's, on a card that the user could see.

/**
 * @typedef {{id: string, label: string, primary: boolean}} Button
 * @typedef {{id: string, region: number | null, title: string, lines: {tone: string, text: string, buttons: Button[]}[], copy: string | null,
 *   buttons: Button[], follow: boolean, close: string}} Card
 */

(() => {
  const afterword = /** @type {any} */ (globalThis).afterword;
  if (!afterword || afterword.acts.card) return;
  const { act, acts, ask, read, region: regionOf } = afterword;

  const SEEN = 300; // ms that a card must have been there before its buttons can be pressed
  /** What could make a card look like something else, and how each says that it does not; a browser may not know one of them. */
  const LOOKS = ['opacity', 'zoom', 'mixBlendMode', 'transform', 'translate', 'rotate', 'scale', 'filter', 'clipPath', 'maskImage', 'perspective'];
  const PLAIN = ['1', 'normal', 'none', ''];
  const SIGNS = /** @type {Record<string, string>} */ ({ good: '✓', note: 'ℹ︎', warn: '!', block: '✕' });

  const STYLE = `
    :host { color-scheme: light dark }
    * { box-sizing: border-box; font: inherit; color: inherit; margin: 0 }
    section { --line: #7a828d; --good: #1a6b3c; --note: #175a9e; --warn: #8a4b00; --block: #a8201a;
      width: 340px; max-width: calc(100vw - 2em); max-height: 70vh; overflow: auto; padding: 12px 14px;
      background: Canvas; color: CanvasText; font: 14px/1.45 system-ui;
      box-shadow: 0 4px 18px #0005; overflow-wrap: anywhere }
    header, p, footer { display: flex; gap: 8px; align-items: start }
    h2 { flex: 1; font-weight: 650 }
    p { margin-top: 6px }
    i { flex: none; width: 1em; text-align: center; font-weight: 700; color: var(--note) }
    .good i { color: var(--good) } .warn i { color: var(--warn) } .block i { color: var(--block) }
    section, textarea, button { border: 1px solid var(--line); border-radius: 8px }
    textarea, button { padding: 6px 12px; background: none }
    textarea { width: 100%; margin-top: 8px }
    footer { flex-wrap: wrap; margin-top: 12px }
    button { cursor: pointer }
    .primary { background: var(--note); border-color: var(--note); color: Canvas }
    .small { padding: 0 6px; margin-inline-start: 6px }
    :focus-visible { outline: 3px solid var(--note); outline-offset: 2px }
    [aria-busy=true] button { opacity: .55 }
    @media (prefers-color-scheme: dark) {
      section { --good: #6fd39a; --note: #8cc3ff; --warn: #ffc069; --block: #ff9d96 }
    }`;

  /** @type {HTMLElement | undefined} */
  let host;
  /** @type {ShadowRoot} */
  let shadow;
  /** @type {Card | undefined} */
  let current;
  let busy = false;

  /** @param {string} tag @param {Record<string, string>} [attributes] @param {(Node | string)[]} [children] */
  function element(tag, attributes = {}, children = []) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  }

  function open() {
    host = element('div');
    style('all:initial;position:fixed');
    shadow = host.attachShadow({ mode: 'closed' });
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLE);
      shadow.adoptedStyleSheets = [sheet];
    } catch {
      // Firefox keeps adoptedStyleSheets from content scripts
      shadow.append(element('style', {}, [STYLE]));
    }
    // the page's shortcuts must not hear what is typed here
    for (const type of ['keydown', 'keyup', 'keypress']) shadow.addEventListener(type, (event) => event.stopPropagation());
    shadow.addEventListener('keydown', (event) => /** @type {KeyboardEvent} */ (event).key === 'Escape' && event.isTrusted && dismiss());
    document.documentElement.append(host);
    // the top layer: nothing of the page lies above it but what it puts there later
    host.popover = 'manual';
    host.showPopover();
  }

  /** Properties that no stylesheet of the page overrides. @param {string} list */
  const style = (list) => list.split(';').forEach((one) => host?.style.setProperty(.../** @type {[string, string]} */ (one.split(':')), 'important'));

  /** The cards of the windows, the last shown last. @type {Map<number | null, Card>} */
  const cards = new Map();

  /** @param {{card: Card}} answer */
  function show({ card }) {
    if ((card.region && !regionOf(card.region)) || (card.follow && cards.get(card.region)?.id !== card.id)) return;
    cards.delete(card.region);
    cards.set(card.region, card);
    if (!host?.isConnected) open();
    if (JSON.stringify(card) === JSON.stringify(current)) return;
    const focused = /** @type {HTMLElement | null} */ (shadow.activeElement)?.dataset.id;
    current = card;
    afterword.card = card.id;
    afterword.follow = card.follow && card.region;
    const top = element('header', {}, [element('h2', { id: 'title' }, [card.title]), button({ id: 'close', label: '✕' }, 'small', card.close)]);
    const lines = card.lines.map(({ tone, text, buttons }) => {
      const sign = SIGNS[tone] ? element('i', { 'aria-hidden': 'true' }, [SIGNS[tone]]) : '';
      return element('p', { class: tone }, [sign, element('span', {}, [text, ...buttons.map((one) => button(one, 'small'))])]);
    });
    const box = element('section', { role: 'dialog', 'aria-labelledby': 'title' }, [top, element('div', { 'aria-live': 'polite' }, lines)]);
    if (card.copy) {
      const copy = /** @type {HTMLTextAreaElement} */ (element('textarea', { readonly: '', rows: '5', 'aria-labelledby': 'title' }));
      copy.value = card.copy;
      copy.onfocus = () => copy.select();
      box.append(copy);
    }
    box.append(element('footer', {}, card.buttons.map((one) => button(one, one.primary ? 'primary' : ''))));
    shadow.querySelector('section')?.remove();
    shadow.append(box);
    // at the side where the window that it speaks of leaves more room; lines begin at the other one, if both are alike
    const at = card.region && regionOf(card.region).getBoundingClientRect();
    style(`inset:auto ${at && innerWidth - at.right >= at.left ? '16px 16px auto' : 'auto 16px 16px'}`);
    setTimeout(() => {
      for (const one of box.querySelectorAll('button')) {
        one.disabled = false;
        // a redrawn card keeps the keyboard where it was; a new one leaves it in the compose window
        if (one.dataset.id === focused) one.focus();
      }
    }, SEEN);
  }

  /** @param {{id: string, label: string}} one @param {string} kind @param {string} [label] */
  function button(one, kind, label) {
    const made = element('button', { type: 'button', disabled: '', class: kind, 'data-id': one.id, ...(label && { 'aria-label': label, title: label }) }, [one.label]);
    made.addEventListener('click', (event) => pressed(event, one.id));
    return made;
  }

  /** Whether the user can have seen what they pressed. @param {MouseEvent} event */
  function seen(event) {
    if (!event.isTrusted || !host?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const styles = [host, document.documentElement].map((one) => /** @type {any} */ (getComputedStyle(one)));
    if (styles.some((style) => LOOKS.some((name) => !PLAIN.includes(style[name] ?? '1')))) return false;
    // hit tests see nothing that lets the pointer through: the top layer is asked by name
    const box = host.getBoundingClientRect();
    const above = [...document.querySelectorAll(':popover-open, :modal, :fullscreen')];
    if (above.some((other) => other !== host && !apart(other.getBoundingClientRect(), box))) return false;
    const parts = [0.02, 0.5, 0.98];
    const points = parts.flatMap((x) => parts.map((y) => [box.left + box.width * x, box.top + box.height * y]));
    if (event.detail) points.push([event.clientX, event.clientY]);
    return points.every(([x, y]) => x < 0 || y < 0 || x >= innerWidth || y >= innerHeight || document.elementFromPoint(x, y) === host);
  }

  /** @param {DOMRect} a @param {DOMRect} b */
  const apart = (a, b) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

  /** @param {MouseEvent & {target: any}} event @param {string} id */
  async function pressed(event, id) {
    if (busy || !current || !seen(event)) return;
    if (id === 'close') return dismiss();
    const box = /** @type {any} */ (shadow.querySelector('section'));
    if (id === 'copy') {
      // its focus selects it
      box.querySelector('textarea').focus();
      return document.execCommand('copy') && (event.target.textContent += ' ✓');
    }
    busy = box.ariaBusy = true;
    try {
      await act(await ask({ do: 'pressed', card: current.id, button: id, snapshot: read(current.region) }));
    } finally {
      busy = box.ariaBusy = false;
    }
  }

  /** The user closes it: the worker is told, so that it does not come back. */
  function dismiss() {
    const id = current?.id;
    close({ id });
    if (id) ask({ do: 'pressed', card: id, button: 'close', snapshot: read() });
  }

  /** Takes one card away, and shows the last before it whose window is still there; or all. @param {{id?: string}} which */
  function close({ id }) {
    for (const [region, card] of cards) if (!id || card.id === id) cards.delete(region);
    if (id && id !== current?.id) return;
    host?.remove();
    host = current = afterword.card = afterword.follow = undefined;
    const next = [...cards.values()].pop();
    if (next) show({ card: next });
  }

  /** A card leaves when its region does. */
  afterword.looked = () => {
    for (const { id, region } of [...cards.values()]) if (region && !regionOf(region)) close({ id });
  };

  Object.assign(acts, { card: show, close });
})();
