// @ts-check
// Hands: carry out a fill plan (src/protocol.rs) in a compose window, read back what stands there, and take it out again on request.
// They know no site: where to put what, and by which techniques, is the plan's business. They press nothing of the page but, for an
// undo, the cross of the recipient that they put in.
//
// Two rules hold everything together. A technique is tried only if the field reads exactly as it did before the first one, so that
// text never doubles; and "done" is said only of what was read back.

/**
 * @typedef {{field: string, target: object[], read: object[], occupied: string, text: string, html: string | null, expect: string,
 *   by: string[], above: string[], above_lines: string[], tail: string, remove: string}} Step
 * @typedef {{field: string, outcome: string, by?: string, why?: string}} Filled
 * @typedef {{element: any, step: Step, before: string, after: string, by: string, value: string | undefined}} Deed
 */

(() => {
  const afterword = /** @type {any} */ (globalThis).afterword;
  if (!afterword || afterword.acts.fill) return;

  const SLOW = 2500; // ms for an editor that took the event and works on it
  const FAST = 350; // ms for one that did not say that it took it
  const CALM = 120; // ms without a change after which a field counts as settled (a fresh window may still reset itself)

  /** What was done, by region, for `undo`; it goes with the region. @type {WeakMap<Element, Deed[]>} */
  const deeds = new WeakMap();

  /** @param {string} why @returns {{outcome: string, by?: string, why?: string}} */
  const refused = (why) => ({ outcome: 'refused', why });

  // ---- Reading back.

  /** The field as one string; nothing yielded is empty. @param {Step} step @param {Element} region */
  const field = (step, region) =>
    (afterword.probe(step.read, region)?.rows ?? []).map((/** @type {any[]} */ row) => row.join('\n')).join('\n');

  /** Words with a space of its own on both sides of each: an address within a longer one is none. @param {string} text */
  const apart = (text) => ` ${afterword.collapsed(text.replace(/[,;<>"]/g, ' ')).replaceAll(' ', '  ')} `;

  /** How often a field holds what the step puts there. @param {Step} step @param {string} now */
  function holds({ occupied, expect, text }, now) {
    const words = occupied === 'beside' ? afterword.collapsed : apart;
    return words(now).split(words(expect || text)).length - 1;
  }

  /**
   * Waits until `ready()`, watching the document of an element; false at the deadline.
   * @param {Element} element @param {() => boolean} ready @param {number} most in ms
   * @returns {Promise<boolean>}
   */
  const until = ({ ownerDocument: document }, ready, most) =>
    new Promise((resolve) => {
      if (ready()) return resolve(true);
      const end = (/** @type {boolean} */ said) => {
        observer.disconnect();
        clearTimeout(deadline);
        document.removeEventListener('input', look, true);
        resolve(said);
      };
      const look = () => ready() && end(true);
      const observer = new MutationObserver(look);
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      document.addEventListener('input', look, true);
      const deadline = setTimeout(() => end(ready()), most);
    });

  /** Waits until nothing has changed for a moment. @param {() => string} reading @param {Element} element */
  async function settled(reading, element) {
    for (let i = 0; i < 10; i++) {
      const now = reading();
      if (!(await until(element, () => reading() !== now, CALM))) return now;
    }
    return reading();
  }

  // ---- Places.

  /** @param {any} element */
  const plain = (element) => typeof element.value === 'string';

  /** Something to see: no mere white space, joiners or byte order marks. @param {string | null} text */
  const ink = (text) => /[^\s\u200b-\u200d\ufeff]/.test(text ?? '');

  /** @param {any} element @param {string} name @param {string} [value] @returns {boolean} */
  const command = (element, name, value) => element.ownerDocument.execCommand(name, false, value);

  /** Whether a text begins its line. @param {Node} node */
  const alone = (node) => !node.previousSibling || /^(BR|P|DIV|BLOCKQUOTE)$/.test(node.previousSibling.nodeName);

  /**
   * Puts the caret above signature and quote, after what the user wrote.
   * @param {any} element @param {Step} step
   * @returns {boolean | undefined} whether words stand before it; undefined: the place is no longer there
   */
  function place(element, step) {
    element.focus();
    if (plain(element)) {
      if (!element.value.endsWith(step.tail)) return;
      const head = element.value.slice(0, element.value.length - step.tail.length);
      // an empty head is written into from its start, so that the blank lines above a signature stay below the text
      const at = ink(head) ? head.trimEnd().length : 0;
      element.setSelectionRange(at, at);
      return at > 0;
    }
    const document = element.ownerDocument;
    const stop = step.above[0] && element.querySelector(step.above.join());
    const walker = document.createTreeWalker(element, 5); // elements and texts
    /** @type {any} */
    let inked, first;
    while (walker.nextNode()) {
      const node = /** @type {any} */ (walker.currentNode);
      if (node === stop || (step.above_lines.includes(node.nodeValue?.trim()) && alone(node))) break;
      if (ink(node.nodeValue) || /^(IMG|HR)$/.test(node.nodeName)) inked = node;
      else if (!node.firstChild) first ??= node;
    }
    const range = document.createRange();
    if (inked?.nodeType === 3) range.setStart(inked, inked.nodeValue.trimEnd().length);
    else if (inked) range.setStartAfter(inked);
    else if (first?.nodeName === 'BR') range.setStartBefore(first);
    else if (first?.nodeType === 1) range.setStart(first, 0);
    else if (stop) range.setStartBefore(stop);
    else range.setStart(element, 0);
    document.getSelection().collapse(range.startContainer, range.startOffset);
    return !!inked;
  }

  // ---- Techniques. Each returns whether the page took the event for itself (then it is given more time).

  const INIT = { bubbles: true, cancelable: true, composed: true };

  /** @param {any} element @param {string} kind @param {string} type @param {object} [more] @returns {boolean} whether it was prevented */
  const fire = (element, kind, type, more) =>
    !element.dispatchEvent(new element.ownerDocument.defaultView[kind](type, { ...INIT, ...more }));

  /** @param {any} element */
  function changed(element) {
    for (const type of ['input', 'change']) fire(element, 'Event', type);
  }

  /** @param {any} element @param {string} key @param {number} keyCode @param {object} [more] */
  function press(element, key, keyCode, more) {
    for (const type of ['keydown', 'keyup']) fire(element, 'KeyboardEvent', type, { key, keyCode, which: keyCode, ...more });
    return true;
  }

  /** @param {any} element @param {string} text */
  function type(element, text) {
    if (plain(element)) return command(element, 'insertText', text);
    // one command a line: Firefox makes `br` of a line break within insertText, and some editors lose it
    for (const [i, line] of text.split('\n').entries()) {
      if (i) command(element, 'insertParagraph');
      if (line) command(element, 'insertText', line);
    }
  }

  /** @param {any} element @param {string} text @param {string} html */
  function paste(element, text, html) {
    // Firefox: a DataTransfer arrives empty, `data` arrives, as plain text; Chromium knows no `data`
    const plainly = new (element.ownerDocument.defaultView.ClipboardEvent)('paste', {
      ...INIT, .../** @type {any} */ ({ dataType: 'text/plain', data: text }),
    });
    if (plainly.clipboardData) return !element.dispatchEvent(plainly);
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    if (html) clipboardData.setData('text/html', html);
    return fire(element, 'ClipboardEvent', 'paste', { clipboardData });
  }

  /** @type {Record<string, (element: any, text: string, html: string) => boolean | void>} */
  const techniques = {
    value(element, text) {
      element.setRangeText(text);
      changed(element);
      return true;
    },
    insert_text: (element, text) => void type(element, text),
    insert_html: (element, _text, html) => void command(element, 'insertHTML', html),
    paste,
    chip_enter(element, text) {
      type(element, text);
      return press(element, 'Enter', 13);
    },
    chip_comma(element, text) {
      type(element, `${text},`);
      return press(element, ',', 188);
    },
    chip_paste: (element, text) => paste(element, text, ''),
  };

  // ---- Filling.

  /** @param {{plan: {region: number, steps: Step[]}}} answer @returns {Promise<Filled[]>} */
  async function fill({ plan }) {
    /** @type {Filled[]} */
    const steps = [];
    deeds.set(afterword.region(plan.region) ?? {}, []);
    for (const step of plan.steps) {
      const region = afterword.region(plan.region);
      const done = region ? await one(step, region) : refused('gone');
      steps.push({ field: step.field, ...done });
      // a field that refused is as it was, and the others may still be filled; one that differs needs the user's eyes first, and
      // what goes to somebody who is still being typed may not be ours
      if (done.outcome === 'differs' || done.why === 'being_typed') break;
    }
    return steps;
  }

  /** @param {Step} step @param {Element} region @returns {Promise<{outcome: string, by?: string, why?: string}>} */
  async function one(step, region) {
    const reading = () => field(step, region);
    const before = reading();
    // a text that stands there already is not put in again
    if ((step.occupied === 'skip' && ink(before)) || holds(step, before)) return { outcome: 'skipped' };
    const element = find(step, region);
    if (!element) return refused('no_target');
    const there = () => holds(step, reading()) === 1;
    // in an editor of chips, too, what is typed is no recipient yet
    const typed = () => element.value ?? (step.occupied === 'stop' ? element.textContent : undefined);
    const value = typed();
    if (step.occupied === 'stop' && (ink(before) || ink(value))) return refused('being_typed');
    for (const by of step.by) {
      const words = place(element, step);
      if (words === undefined) return refused('changed_since');
      // after the user's own words the text begins a paragraph of its own
      const shift = words && element.nodeName !== 'INPUT' ? '\n\n' : '';
      const html = step.html ? shift.replace(/\n/g, '<br>') + step.html : '';
      /** @type {any} */
      let taken;
      try {
        taken = techniques[by](element, shift + step.text, html);
      } catch {
        // a page may forbid a technique (Trusted Types) or stumble over it: then it took nothing
      }
      const came = await until(element, there, taken ? SLOW : FAST);
      if (!region.isConnected) return refused('gone');
      const after = await settled(reading, element);
      if (came && there()) {
        deeds.get(region)?.push({ element, step, before, after, by, value });
        return { outcome: 'done', by };
      }
      if (after !== before) return { outcome: 'differs', by, why: 'not_taken' };
      // what a chip field did not take must not stay in it as typed text
      if (element.isConnected && typed() !== value) reset(element, value);
    }
    return refused('not_taken');
  }

  /** What the probes find first, what can be seen before what cannot. @param {{target: object[]}} step @param {Element} region */
  function find(step, region) {
    const found = step.target.flatMap((probe) => afterword.elements({ ...probe, each: true }, region));
    return found.find(afterword.visible) ?? found[0];
  }

  /** The whole of a plain field, or of one of chips, so that its own undo knows of it. @param {any} element @param {string} value */
  function reset(element, value) {
    element.focus();
    if (plain(element)) element.select();
    else command(element, 'selectAll');
    command(element, value ? 'insertText' : 'delete', value);
    if (plain(element) && element.value !== value) element.value = value;
    changed(element);
  }

  // ---- Taking back.

  /** Restores each field that still reads as we left it. @param {{region: number}} answer @returns {Promise<Filled[]>} */
  async function undo({ region: number }) {
    const steps = [];
    const region = afterword.region(number);
    for (const deed of (deeds.get(region) ?? []).reverse()) {
      const said = !region.isConnected
        ? refused('gone')
        : field(deed.step, region) !== deed.after
          ? refused('changed_since')
          : (await back(deed, region))
            ? { outcome: 'undone' }
            : { outcome: 'differs', why: 'not_taken' };
      steps.push({ field: deed.step.field, ...said });
    }
    deeds.delete(region);
    return steps.reverse();
  }

  /** @param {Deed} deed @param {Element} region */
  async function back({ element, step, before, by, value }, region) {
    const reading = () => field(step, region);
    const restored = () => afterword.collapsed(reading()) === afterword.collapsed(before);
    element.focus();
    if (by.startsWith('chip')) {
      if (step.remove) /** @type {any} */ ([...region.querySelectorAll(step.remove)].pop())?.click();
      // an empty chip field hands Backspace to the last chip: once to choose it, once to remove it
      else for (let i = 0; i < 3 && !restored(); i++) {
        press(element, 'Backspace', 8);
        await until(element, restored, FAST);
      }
    } else if (value !== undefined) reset(element, value);
    else {
      // the editor's own undo first (it keeps redo), then the browser's, then exactly our words
      const ways = [
        () => press(element, 'z', 90, { ctrlKey: true }),
        () => command(element, 'undo'),
        () => remove(element, step.text),
      ];
      for (const way of ways) {
        // what was typed line by line is undone line by line, and never further than to where it began
        for (let i = 0; i < 40 && !restored() && reading().length >= before.length; i++) {
          const was = reading();
          way();
          if (!(await until(element, () => reading() !== was, FAST))) break;
        }
      }
    }
    return until(element, restored, FAST);
  }

  /** Takes our words out of a rich field, and nothing else. @param {any} element @param {string} text */
  function remove(element, text) {
    if (choose(element, '', text.replace(/\s/g, ''))) command(element, 'delete');
  }

  // ---- Pointing.

  /** Selects words that stand behind others, both without white space; whether they are there. @param {any} element @param {string} lead @param {string} text */
  function choose(element, lead, text) {
    const walker = element.ownerDocument.createTreeWalker(element, 4);
    // every sign that is no white space, by its place: editors wrap and space lines as they like
    /** @type {any[]} */
    const signs = [];
    for (let node = plain(element) ? element : walker.nextNode(); node; node = node !== element && walker.nextNode()) {
      for (const { 0: sign, index } of (node.value ?? node.nodeValue).matchAll(/\S/g)) signs.push({ sign, node, index });
    }
    const from = signs.map(({ sign }) => sign).join('').indexOf(lead + text) + lead.length;
    if (!text || from < lead.length) return false;
    const [first, last] = [signs[from], signs[from + text.length - 1]];
    if (plain(element)) element.setSelectionRange(first.index, last.index + 1);
    else {
      element.ownerDocument.getSelection().setBaseAndExtent(first.node, first.index, last.node, last.index + 1);
      first.node.parentElement.scrollIntoView({ block: 'nearest' });
    }
    return true;
  }

  /** Shows the user words in a field, and writes others over them if they asked for it. @param {any} point */
  function point({ region: number, target, lead, text, replace }) {
    const region = afterword.region(number);
    const element = region && find({ target }, region);
    element?.focus();
    if (element && choose(element, lead, text) && replace) type(element, replace);
  }

  Object.assign(afterword.acts, { fill, undo, point });
})();
