// The worker's entry. It decides nothing: every event of the browser goes, under a name, to `on_event` of the wasm program, and what
// comes back answers it. Listeners are added at once and synchronously, because a worker is woken only for those it had added by then.

import open_door, { on_event as ask_door } from "./door_glue.js";
import init, { __wbg_reset_state as restart, on_event } from "./background_glue.js";

const door = open_door({ module_or_path: chrome.runtime.getURL("door_bg.wasm") });
// What is remembered since the browser started, asked for while the door is compiled. Until the core begins nobody else changes it.
const session = chrome.storage.session.get();
// The core, from the first event on that the door does not answer. From then on everything is its: one writer, one turn at a time.
let started = /** @type {Promise<unknown> | undefined} */ (undefined);

// What is thrown inside a pending answer (a panic, or a browser's function that is not what it was taken for) reaches nobody but these two
// events: without them the answer would never come.
addEventListener("error", (event) => begin_anew(event.error));
addEventListener("unhandledrejection", (event) => begin_anew(event.reason));

let pending = Promise.withResolvers();
let last_fault = /** @type {unknown} */ (null);

// What was pending fails, and the next event finds a fresh program. Only what is stored counts, so nothing is lost.
/** @param {unknown} fault */
function begin_anew(fault) {
  if (fault === last_fault) return;
  last_fault = fault;
  const { promise, reject } = pending;
  pending = Promise.withResolvers();
  if (started) restart();
  promise.catch(() => {});
  reject(fault);
}

/** @param {string} name @param {unknown} payload @param {chrome.runtime.MessageSender} [sender] */
async function hand_over(name, payload, sender) {
  const answer = started ? null : await at_the_door(name, payload, sender);
  if (answer !== null) return answer;
  started ??= init({ module_or_path: chrome.runtime.getURL("background_bg.wasm") });
  await started;
  try {
    return await Promise.race([on_event(name, payload, sender), pending.promise]);
  } catch (fault) {
    if (fault instanceof WebAssembly.RuntimeError) begin_anew(fault);
    throw fault;
  }
}

// `null`: not answered there. A door that fails has changed nothing, and the core answers instead.
/** @param {string} name @param {unknown} payload @param {chrome.runtime.MessageSender} [sender] */
async function at_the_door(name, payload, sender) {
  try {
    await door;
    return await Promise.race([ask_door(name, payload, sender, await session), pending.promise]);
  } catch {
    return null;
  }
}

/** @param {unknown} fault */
const kind = (fault) => (fault instanceof Error ? fault.name : typeof fault);

// To the interface a problem, to a page nothing to do. The fault itself is named by its kind alone: its text might hold a user's words.
/** @param {unknown} fault */
function refusal(fault) {
  return { is: "problem", do: "nothing", text: chrome.i18n.getMessage("worker_failed", kind(fault)) };
}

chrome.runtime.onMessage.addListener((message, sender, answer) => {
  hand_over("message", message, sender).catch(refusal).then(answer);
  return true;
});

const events = {
  installed: chrome.runtime.onInstalled,
  startup: chrome.runtime.onStartup,
  permissions_added: chrome.permissions.onAdded,
  permissions_removed: chrome.permissions.onRemoved,
  alarm: chrome.alarms.onAlarm,
  tab_removed: chrome.tabs.onRemoved,
  menu: chrome.contextMenus?.onClicked,
  notification: chrome.notifications.onClicked,
  notification_button: chrome.notifications.onButtonClicked,
};

// The payload is the list of what the browser gave the listener.
for (const [name, event] of Object.entries(events)) {
  event?.addListener((...payload) => {
    hand_over(name, payload).catch((fault) => console.error(name, kind(fault)));
  });
}
