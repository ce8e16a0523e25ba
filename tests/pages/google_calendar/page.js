// The calendar. What it can be asked for:
//   ?event=panel           this event's bubble is open from the start
//   ?closed=panel          it was opened and closed again: its node lingers, hidden
//   /r/eventedit/<id>      the full editor
// The server says in `pageData`: `end` (RFC 3339, end of the panel interview) and `zone` (IANA, in which the calendar is shown).
"use strict";

const zone = pageData.zone;
const anchor = Date.parse(pageData.end);
const format = (options) => new Intl.DateTimeFormat("en-US", { timeZone: zone, ...options });
const endOf = (event) => new Date(anchor + event.after * 60_000);
const startOf = (event) => new Date(endOf(event).getTime() - event.minutes * 60_000);
const calendarId = ME.email;
const eventId = (key) => btoa(`${key}0q1w2e3r4t5y ${calendarId}`).replace(/=+$/, "");
const keyOf = (id) => Object.keys(EVENTS).find((key) => eventId(key) === id);

/** "3:00 – 4:00pm", "11:30am – 12:30pm": the first am or pm only where they differ. */
function timesOf(event) {
  const say = (date) => format({ hour: "numeric", minute: "2-digit" }).format(date).replace(/[\s\u202f]/g, "").toLowerCase();
  const [from, to] = [say(startOf(event)), say(endOf(event))];
  return `${from.slice(-2) === to.slice(-2) ? from.slice(0, -2) : from} – ${to}`;
}
const dayOf = (date) => format({ weekday: "long", month: "long", day: "numeric" }).format(date);
const whenOf = (event) => `${dayOf(startOf(event))}⋅${timesOf(event)}`;

const row = (id, label, ...content) =>
  el("div", { class: "kx6" }, el("div", { "aria-hidden": "true" }), el("div", { class: "kx11", id }, label ? el("span", { class: "kx7" }, `${label}:`) : null, ...content));

function guestTree(event) {
  if (event.collapsed) return [el("div", { role: "button", "aria-expanded": "false" }, `${event.collapsed} guests`)];
  const answer = (word) => event.guests.filter(([, said]) => said.startsWith(word)).length;
  const items = event.guests.map(([person, said, organizes]) =>
    el(
      "div",
      {
        role: "treeitem",
        "data-email": person.email,
        "aria-label": [person.name || person.email, said, organizes ? "Organizer" : null].filter(Boolean).join(", "),
        class: "kx8",
      },
      el("span", {}, person.name || person.email),
      organizes ? el("div", { class: "kx12" }, "Organizer") : null,
    ),
  );
  return [
    el("div", {}, el("div", {}, `${event.guests.length} guests`), el("div", {}, `${answer("Attending")} yes, ${answer("Awaiting")} awaiting`)),
    el("div", { role: "tree", "aria-label": "Guests" }, items),
  ];
}

function bubbleRows(key) {
  const event = EVENTS[key];
  const rows = [
    el("div", { class: "kx4" }, ["Edit event", "Delete event", "Email event details"].map((label) => el("div", { role: "button", tabindex: "0", "aria-label": label }, "·")),
      el("div", { role: "button", tabindex: "0", "aria-label": "Close", "data-close": "" }, "×")),
    el("div", { class: "kx6" }, el("span", { id: "rAECCd", role: "heading", class: "kx5" }, event.title), el("div", { id: "xDetDlgWhen" }, el("div", {}, whenOf(event)))),
  ];
  if (event.location) rows.push(row("xDetDlgLoc", "Location", el("div", {}, event.location)));
  if (event.guests.length || event.collapsed) rows.push(row("xDetDlgAtt", null, guestTree(event)));
  if (event.description) {
    rows.push(row("xDetDlgDesc", "Description", el("span", {}, event.description.flatMap((line, n) => (n ? [el("br"), line] : [line])))));
  }
  if (event.notice.length) rows.push(row("xDetDlgNot", null, el("ol", { "aria-label": "Notifications" }, event.notice.map((text) => el("li", {}, text)))));
  rows.push(row("xDetDlgCal", "Calendar", el("div", {}, event.organizer ? `Organizer: ${event.organizer.name || event.organizer.email}` : ME.name)));
  return rows;
}

// One node serves every event; it is filled anew, and once more 800 ms later, which drops whatever somebody else put in.
let bubble = null;
let redraw = 0;

function openBubble(key) {
  if (!bubble) {
    bubble = el("div", { role: "dialog", "data-chips-dialog": "true", "aria-labelledby": "rAECCd", class: "kx3" }, el("div", { id: "xDetDlg" }));
    document.getElementById("bubbles").append(bubble);
    bubble.addEventListener("click", (event) => {
      if (event.target.closest("[data-close]")) closeBubble();
      if (event.target.closest("[aria-label='Edit event']")) location.assign(`/calendar/u/0/r/eventedit/${bubble.firstElementChild.dataset.eventid}${location.search}`);
    });
  }
  const sheet = bubble.firstElementChild;
  sheet.dataset.eventid = eventId(key);
  sheet.replaceChildren(...bubbleRows(key));
  bubble.classList.remove("kx9");
  clearTimeout(redraw);
  redraw = setTimeout(() => sheet.replaceChildren(...bubbleRows(key)), 800);
}

function closeBubble() {
  clearTimeout(redraw);
  bubble?.classList.add("kx9");
}

function drawGrid() {
  const days = new Map();
  for (const [key, event] of Object.entries(EVENTS).sort(([, a], [, b]) => a.after - b.after)) {
    const day = dayOf(startOf(event));
    if (!days.has(day)) days.set(day, el("div", { class: "kx1" }, el("h2", {}, day)));
    const said = `${timesOf(event)}, ${event.title}, ${ME.name}, ${event.location ? `Location: ${event.location}` : "No location"}, ${day}`;
    const chip = el("div", { class: "kx2", role: "button", tabindex: "0", "data-eventchip": "", "data-eventid": eventId(key), jslog: "35463" },
      el("div", { class: "kx7" }, said), el("span", {}, event.title), el("div", {}, timesOf(event)));
    chip.addEventListener("click", () => openBubble(key));
    days.get(day).append(chip);
  }
  document.getElementById("YPCqFe").append(el("main", { role: "main" }, [...days.values()]));
  document.getElementById("range").textContent = format({ month: "long", year: "numeric" }).format(anchor);
  // The bubble of an event that is being created lingers, too: it is a dialog, and no event.
  document.getElementById("bubbles").append(
    el("div", { role: "dialog", "data-chips-dialog": "true", class: "kx3 kx9" }, el("input", { "aria-label": "Add title", value: "" }), el("div", { role: "heading" }, "Add title")));
  addEventListener("keydown", (event) => event.key === "Escape" && closeBubble());
}

function drawEditor(key) {
  const event = EVENTS[key];
  const date = (at) => format({ month: "short", day: "numeric", year: "numeric" }).format(at);
  const time = (at) => format({ hour: "numeric", minute: "2-digit" }).format(at).replace(/[\s\u202f]/g, "").toLowerCase();
  const offset = format({ timeZoneName: "longOffset" }).formatToParts(startOf(event)).find((part) => part.type === "timeZoneName").value;
  const name = format({ timeZoneName: "long" }).formatToParts(startOf(event)).find((part) => part.type === "timeZoneName").value;
  const field = (id, label, value) => el("input", { type: "text", id, "aria-label": label, value, autocomplete: "off" });
  document.body.dataset.viewfamily = "EVENT_EDIT";
  document.title = `Google Calendar - Event details`;
  document.getElementById("YPCqFe").append(
    el("div", { class: "kx10" },
      el("div", {}, field("xTiIn", "Title", event.title), el("div", { role: "button", "aria-label": "Save" }, "Save")),
      el("div", {}, field("xStDaIn", "Start date", date(startOf(event))), field("xStTiIn", "Start time", time(startOf(event))), " to ",
        field("xEnTiIn", "End time", time(endOf(event))), field("xEnDaIn", "End date", date(endOf(event))),
        el("span", { role: "button", "aria-label": "Time zone" }, `(${offset}) ${name} - ${zone.split("/").pop().replace("_", " ")}`)),
      el("div", { role: "tablist" }, el("span", { role: "tab", id: "tabEvent", "aria-selected": "true" }, "Event Details"), el("span", { role: "tab", id: "tabFind" }, "Find a Time")),
      el("div", { role: "tabpanel", "aria-labelledby": "tabEvent" },
        field("xLocIn", "Location", event.location ?? ""),
        el("div", { role: "textbox", "aria-multiline": "true", contenteditable: "true", "aria-label": "Description" }, (event.description ?? []).flatMap((line, n) => (n ? [el("br"), line] : [line]))),
        el("div", { "aria-label": "Guests" }, el("input", { type: "text", role: "combobox", "aria-label": "Guests", placeholder: "Add guests" }), guestTree(event))),
      el("div", { role: "tabpanel", "aria-labelledby": "tabFind", class: "kx9" }, "Find a Time")));
}

const edited = location.pathname.match(/\/eventedit\/([^/]+)/);
if (edited) {
  drawEditor(keyOf(decodeURIComponent(edited[1])) ?? decodeURIComponent(edited[1]));
} else {
  drawGrid();
  if (asked.has("event")) openBubble(asked.get("event"));
  if (asked.has("closed")) {
    openBubble(asked.get("closed"));
    closeBubble();
  }
}
