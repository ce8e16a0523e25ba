// Put before `background.js` in a copy of the extension: the worker's clock and zone are those that the test wrote into session storage
// under `test_clock`, its alarms ring by that clock, and what it shows is noted there as well.
//
// Nothing of the extension's own is replaced: events reach its listeners, only later than the clock is known.

/** @typedef {{ ahead: number, zone: string, alarm: number | null, shown: { at: number, id: string, options: object }[], fails: number }} Clock */

/** @type {Clock} */
let clock = { ahead: 0, zone: "", alarm: null, shown: [], fails: 0 };
const known = chrome.storage.session.get("test_clock").then(({ test_clock: kept }) => {
  clock = { ...clock, .../** @type {object} */ (kept) };
});
const keep = () => chrome.storage.session.set({ test_clock: clock });

const real_now = Date.now.bind(Date);
Date.now = () => real_now() + clock.ahead;

const format = Intl.DateTimeFormat.prototype.resolvedOptions;
Intl.DateTimeFormat.prototype.resolvedOptions = function () {
  const options = format.call(this);
  return clock.zone ? { ...options, timeZone: clock.zone } : options;
};

/** @type {Record<string, Function>} */
const listeners = {};
const events = {
  alarm: chrome.alarms.onAlarm,
  installed: chrome.runtime.onInstalled,
  message: chrome.runtime.onMessage,
  notification: chrome.notifications.onClicked,
  notification_button: chrome.notifications.onButtonClicked,
  startup: chrome.runtime.onStartup,
};
for (const [name, event] of Object.entries(events)) {
  const add = /** @type {Function} */ (event.addListener).bind(event);
  Object.defineProperty(event, "addListener", {
    value: (/** @type {Function} */ listener) => {
      listeners[name] = (/** @type {unknown[]} */ ...payload) => {
        known.then(() => listener(...payload));
        return true;
      };
      add(listeners[name]);
    },
  });
}

// An alarm by the test's clock; the real one would ring by the machine's.
Object.defineProperty(chrome.alarms, "create", {
  value: (/** @type {string} */ _name, /** @type {{ when: number }} */ { when }) => {
    clock.alarm = when;
    return keep();
  },
});
Object.defineProperty(chrome.alarms, "clear", {
  value: () => {
    clock.alarm = null;
    return keep();
  },
});

const show = chrome.notifications.create.bind(chrome.notifications);
Object.defineProperty(chrome.notifications, "create", {
  value: async (/** @type {string} */ id, /** @type {chrome.notifications.NotificationOptions<true>} */ options) => {
    if (clock.fails > 0) {
      clock.fails -= 1;
      await keep();
      throw new Error("no notifications now");
    }
    const created = await show(id, options);
    clock.shown.push({ at: Date.now(), id, options });
    await keep();
    return created;
  },
});

// What the test calls.
Object.assign(globalThis, {
  test_clock: {
    read: () => known.then(() => clock),
    /** @param {Partial<Clock>} change */
    change: (change) => known.then(() => Object.assign(clock, change)).then(keep),
    /** Lets an event happen. @param {string} name @param {unknown[]} payload */
    happen: (name, ...payload) => listeners[name]?.(...payload),
  },
});
