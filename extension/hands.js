// @ts-check
// Hands: carry out a fill plan (src/protocol.rs) in a compose window, read back what stands there, and take it out again on request.
// They know no site: where to put what, and by which techniques, is the plan's business. They press nothing of the page but, for an
// undo, the cross of the recipient that they put in.
//
// Two rules hold everything together. A technique is tried only if the field reads exactly as it did before the first one, so that
// text never doubles (what came otherwise, and is ours alone, is taken out again first); and "done" is said only of what was read back.

/**
 * @typedef {{field: string, target: object[], read: object[], occupied: string, text: string, html: string | null, expect: string,
 *   by: string[], above: string[], above_lines: string[], tail: string, remove: string}} Step
 * @typedef {{field: string, outcome: string, by?: string, why?: string}} Filled
 * @typedef {{el: any, step: Step, before: string, after: string, by: string, value: string | undefined}} Deed
 */

(() => {
  const afterword = /** @type {any} */ (globalThis).afterword;
  if (!afterword || afterword.acts.fill) return;
  const { acts, collapsed, elements, probe, region: regionOf, visible } = afterword;

  const SLOW = 2500; // ms for an editor that took the event and works on it
  const FAST = 350; // ms for one that did not say that it took it
  const CALM = 120; // ms without a change after which a field counts as settled (a fresh window may still reset itself)

  const CARET = 50; // ms in which an editor puts its caret back where it had it, and learns where we put it

  /** What was done, by region, for `undo`; it goes with the region. @type {WeakMap<Element, Deed[]>} */
  const deeds = new WeakMap();

  /** @param {string} why @returns {{outcome: string, by?: string, why?: string}} */
  const refused = (why) => ({ outcome: 'refused', why });

  // ---- Reading back.

  /** The field as one string; nothing yielded is empty. @param {Step} step @param {Element} region @returns {string} */
  const field = (step, region) => (probe(step.read, region)?.rows ?? []).flat().join('\n');

  /** Words with a space of its own on both sides of each: an address within a longer one is none. @param {string} text */
  const apart = (text) => ` ${collapsed(text.replace(/[,;<>"]/g, ' ')).replaceAll(' ', '  ')} `;

  /**
   * Lines that hold something, each with a break of its own on both sides: how paragraphs are set apart is the editor's matter.
   * @param {string} text
   */
  const lined = (text) => text.split('\n').filter(bare).map((line) => `\n${collapsed(line)}\n`).join('');

  /** What there is to see of a text: no white space, joiners or byte order marks. @param {string | null | undefined} text */
  const bare = (text) => (text ?? '').replace(/[\s\u200b-\u200d\ufeff]/g, '');

  /** How often a field holds what the step puts there. @param {Step} step @param {string} now */
  function holds({ occupied, expect, text }, now) {
    const words = occupied === 'beside' ? collapsed : apart;
    return words(now).split(words(expect || text)).length - 1;
  }

  /** @param {number} ms @returns {Promise<void>} */
  const pause = (ms) => new Promise((go) => void setTimeout(go, ms));

  /** Looks again and again until `ready()`; false if it is not after so many ms. @param {() => boolean} ready @param {number} most */
  async function until(ready, most) {
    for (const end = performance.now() + most; !ready(); await pause(15)) if (performance.now() > end) return false;
    return true;
  }

  /** Waits until nothing has changed for a moment. @param {() => string} reading */
  async function settled(reading) {
    let now = reading();
    for (let i = 0; i < 10 && (await until(() => reading() !== now, CALM)); i++) now = reading();
    return now;
  }

  // ---- Places.

  /** @param {any} el */
  const plain = (el) => typeof el.value === 'string';

  /** @param {any} el @param {string} name @param {string} [value] @returns {boolean} */
  const command = (el, name, value) => el.ownerDocument.execCommand(name, false, value);

  /** Whether a text begins its line; a comment is how Trix marks it. @param {Node} node */
  const alone = ({ previousSibling: other }) => !other || /^(BR|P|DIV|BLOCKQUOTE|#comment)$/.test(other.nodeName);

  /**
   * Puts the caret above signature and quote, after what the user wrote.
   * @param {any} el @param {Step} step
   * @returns {boolean | undefined} whether words stand before it; undefined: the place is no longer there
   */
  function place(el, step) {
    el.focus();
    if (plain(el)) {
      const { value } = el;
      if (!value.endsWith(step.tail)) return;
      const head = value.slice(0, value.length - step.tail.length);
      // an empty head is written into from its start, so that the blank lines above a signature stay below the text
      const at = bare(head) ? head.trimEnd().length : 0;
      el.setSelectionRange(at, at);
      return at > 0;
    }
    const document = el.ownerDocument;
    const stop = step.above[0] && el.querySelector(step.above.join());
    const walker = document.createTreeWalker(el, 5); // elements and texts
    /** @type {any} */
    let inked, first;
    while (walker.nextNode()) {
      const node = /** @type {any} */ (walker.currentNode);
      if (node === stop || (step.above_lines.includes(node.nodeValue?.trim()) && alone(node))) break;
      if (bare(node.nodeValue) || /^(IMG|HR)$/.test(node.nodeName)) inked = node;
      else if (!node.firstChild) first ??= node;
    }
    const range = document.createRange();
    if (inked?.nodeType === 3) range.setStart(inked, inked.nodeValue.trimEnd().length);
    else if (inked) range.setStartAfter(inked);
    else if (first?.nodeName === 'BR') range.setStartBefore(first);
    else if (first?.nodeType === 1) range.setStart(first, 0);
    else if (stop) range.setStartBefore(stop);
    else range.setStart(el, 0);
    document.getSelection().collapse(range.startContainer, range.startOffset);
    return !!inked;
  }

  // ---- Techniques. Each returns whether the page took the event for itself (then it is given more time).

  const INIT = { bubbles: true, cancelable: true, composed: true };

  /** @param {any} el @param {string} kind @param {string} type @param {object} [more] @returns {boolean} whether it was prevented */
  const fire = (el, kind, type, more) =>
    !el.dispatchEvent(new el.ownerDocument.defaultView[kind](type, { ...INIT, ...more }));

  /** @param {any} el */
  function changed(el) {
    for (const type of ['input', 'change']) fire(el, 'Event', type);
  }

  /** @param {any} el @param {string} key @param {number} keyCode @param {object} [more] */
  function press(el, key, keyCode, more) {
    for (const type of ['keydown', 'keyup']) fire(el, 'KeyboardEvent', type, { key, keyCode, which: keyCode, ...more });
    return true;
  }

  /** @param {any} el @param {string} text */
  function type(el, text) {
    if (plain(el)) return void command(el, 'insertText', text);
    // one command a line: Firefox makes `br` of a line break within insertText, and some editors lose it
    for (const [i, line] of text.split('\n').entries()) {
      if (i) command(el, 'insertParagraph');
      if (line) command(el, 'insertText', line);
    }
  }

  /** @param {string} text @param {string} html */
  function transfer(text, html) {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    if (html) data.setData('text/html', html);
    return data;
  }

  /** @param {any} el @param {string} text @param {string} html */
  function paste(el, text, html) {
    // Firefox: a DataTransfer arrives empty, `data` arrives, of one type; Chromium knows no `data`
    const event = new (el.ownerDocument.defaultView.ClipboardEvent)('paste', {
      ...INIT, .../** @type {any} */ ({ dataType: html ? 'text/html' : 'text/plain', data: html || text }),
    });
    if (event.clipboardData) return !el.dispatchEvent(event);
    return fire(el, 'ClipboardEvent', 'paste', { clipboardData: transfer(text, html) });
  }

  /** @param {any} el @param {string} text */
  const plainly = (el, text) => paste(el, text, '');

  /** @type {Record<string, (element: any, text: string, html: string) => boolean | void>} */
  const techniques = {
    value(el, text) {
      el.setRangeText(text);
      el.selectionStart += text.length; // typing goes on there
      changed(el);
      return true;
    },
    insert_text: type,
    insert_html: (el, _text, html) => void command(el, 'insertHTML', html),
    paste,
    paste_text: plainly,
    // what some editors hear that listen to no `paste`: a spelling that is mended
    beforeinput: (el, text, html) =>
      fire(el, 'InputEvent', 'beforeinput', { inputType: 'insertReplacementText', dataTransfer: transfer(text, html) }),
    chip_enter: (el, text) => (type(el, text), press(el, 'Enter', 13)),
    chip_comma: (el, text) => (type(el, `${text},`), press(el, ',', 188)),
    chip_paste: plainly,
  };

  // ---- Filling.

  /** @param {{plan: {region: number, steps: Step[]}}} answer @returns {Promise<Filled[]>} */
  async function fill({ plan }) {
    /** @type {Filled[]} */
    const steps = [];
    deeds.set(regionOf(plan.region) ?? {}, []);
    for (const step of plan.steps) {
      const region = regionOf(plan.region);
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
    if ((step.occupied === 'skip' && bare(before)) || holds(step, before)) return { outcome: 'skipped' };
    const el = find(step, region);
    if (!el) return refused('no_target');
    // in an editor of chips, too, what is typed is no recipient yet
    const typed = () => el.value ?? (step.occupied === 'stop' ? el.textContent : undefined);
    const value = typed();
    const rich = value === undefined;
    const there = () => holds(step, reading()) === 1;
    if (step.occupied === 'stop' && (bare(before) || bare(value))) return refused('being_typed');
    for (const by of step.by) {
      let words = place(el, step);
      if (rich) {
        // an editor that gets the focus puts its own caret back, and learns of a moved one from an event that comes later
        await pause(CARET);
        words = place(el, step);
        await pause(CARET);
      }
      if (words === undefined || (rich && reading() !== before)) return refused('changed_since');
      // after the user's own words the text begins a paragraph of its own
      const shift = words && el.nodeName !== 'INPUT' ? '\n\n' : '';
      const html = step.html ? shift.replace(/\n/g, '<br>') + step.html : '';
      /** @type {any} */
      let taken;
      try {
        taken = techniques[by](el, shift + step.text, html);
      } catch {
        // a page may forbid a technique (Trusted Types) or stumble over it: then it took nothing
      }
      const came = await until(there, taken ? SLOW : FAST);
      if (!region.isConnected) return refused('gone');
      const deed = { el, step, before, after: await settled(reading), by, value };
      if (came && there() && (!rich || lined(deed.after).includes(lined(step.text)))) {
        deeds.get(region)?.push(deed);
        return { outcome: 'done', by };
      }
      // our words alone, but not as lines that they are: taken out again, as the editor itself does it, and tried otherwise
      if (rich && bare(deed.after).length === bare(before + step.text).length) await back(deed, region);
      if (reading() !== before) return { outcome: 'differs', by, why: 'not_taken' };
      // what a chip field did not take must not stay in it as typed text; what the user typed there meanwhile does
      if (!rich && el.isConnected && bare(typed()).replace(/,$/, '') === bare(value + step.text)) reset(el, value);
    }
    return refused('not_taken');
  }

  /** Of the first probe that finds anything, what can be seen before what cannot. @param {{target: object[]}} step @param {Element} region */
  function find(step, region) {
    const found = step.target.map((one) => elements({ ...one, each: true }, region)).find((all) => all.length) ?? [];
    return found.find(visible) ?? found[0];
  }

  /** The whole of a plain field, or of one of chips, so that its own undo knows of it. @param {any} el @param {string} value */
  function reset(el, value) {
    el.focus();
    if (plain(el)) el.select();
    else command(el, 'selectAll');
    command(el, value ? 'insertText' : 'delete', value);
    if (plain(el) && el.value !== value) el.value = value;
    changed(el);
  }

  // ---- Taking back.

  /** Restores each field that still reads as we left it. @param {{region: number}} answer @returns {Promise<Filled[]>} */
  async function undo({ region: number }) {
    const steps = [];
    const region = regionOf(number);
    for (const deed of (deeds.get(region) ?? []).reverse()) {
      const said = !region.isConnected
        ? refused('gone')
        : field(deed.step, region) !== deed.after
          ? refused('changed_since')
          : (await back(deed, region))
            ? { outcome: 'undone' }
            : { outcome: 'differs', why: 'not_taken' };
      steps.unshift({ field: deed.step.field, ...said });
    }
    deeds.delete(region);
    return steps;
  }

  /** @param {Deed} deed @param {Element} region */
  async function back({ el, step, before, by, value }, region) {
    const reading = () => field(step, region);
    const same = () => bare(reading()) === bare(before);
    el.focus();
    if (by.startsWith('chip')) {
      if (step.remove) /** @type {any} */ ([...region.querySelectorAll(step.remove)].pop())?.click();
      // an empty chip field hands Backspace to the last chip: once to choose it, once to remove it
      else for (let i = 0; i < 3 && !same(); i++) {
        press(el, 'Backspace', 8);
        await until(same, FAST);
      }
    } else if (value !== undefined) reset(el, value);
    else {
      // the editor's own undo first (it keeps redo), then the browser's, then exactly our words
      for (const way of [
        (/** @type {boolean} */ shiftKey) => press(el, 'z', 90, { ctrlKey: true, shiftKey }),
        (/** @type {boolean} */ far) => command(el, far ? 'redo' : 'undo'),
        () => choose(el, '', bare(step.text)) && command(el, 'delete'),
      ]) {
        // what was typed line by line is undone line by line, and never further than to where it began
        for (let i = 0; i < 40 && !same() && reading().length >= before.length; i++) {
          const was = reading();
          way(false);
          if (!(await until(() => reading() !== was, FAST))) break;
        }
        // an editor may undo more at once than was put in: the user's own words come back
        if (reading().length < before.length) way(true);
      }
    }
    return until(same, FAST);
  }

  // ---- Pointing.

  /** Selects words that stand behind others, both without white space; whether they are there. @param {any} el @param {string} lead @param {string} text */
  function choose(el, lead, text) {
    const walker = el.ownerDocument.createTreeWalker(el, 4);
    // every sign that is no white space, by its place: editors wrap and space lines as they like
    /** @type {any[]} */
    const signs = [];
    for (let node = plain(el) ? el : walker.nextNode(); node; node = node !== el && walker.nextNode()) {
      for (const { 0: sign, index } of (node.value ?? node.nodeValue).matchAll(/\S/g)) signs.push({ sign, node, index });
    }
    const from = signs.map(({ sign }) => sign).join('').indexOf(lead + text) + lead.length;
    if (!text || from < lead.length) return false;
    const first = signs[from], last = signs[from + text.length - 1];
    if (plain(el)) el.setSelectionRange(first.index, last.index + 1);
    else {
      el.ownerDocument.getSelection().setBaseAndExtent(first.node, first.index, last.node, last.index + 1);
      first.node.parentElement.scrollIntoView({ block: 'nearest' });
    }
    return true;
  }

  /**
   * Shows the user words in a field, and writes others over them if they asked for it: by the first technique that the editor takes, each
   * tried only while the words stand there as they were. If it takes none they stay selected, and what is said of them stays true.
   * @param {any} point
   */
  async function point({ region: number, target, lead, text, replace, by }) {
    const region = regionOf(number);
    const el = region && find({ target }, region);
    el?.focus();
    const reading = () => el.value ?? el.textContent;
    for (const one of el ? by : []) {
      const was = reading();
      if (!choose(el, lead, text) || !replace) return;
      await pause(CARET);
      techniques[one](el, replace, '');
      if (await until(() => reading() !== was, FAST)) return;
    }
  }

  Object.assign(acts, { fill, undo, point });
})();
