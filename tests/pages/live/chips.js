// What the saved pages of `facts/` lack to be used: their fields for recipients make chips of what is typed, after the same facts. With an
// empty field Backspace takes the last chip. Nothing else of the webmails is here.
"use strict";

/** An element with attributes and children. */
function make(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

// By host: the field, the keys that end an address, the chip, the list that holds it, and what in the list it stands before (nothing: it
// stands last).
const FIELDS = {
  "mail.proton.me": {
    field: '[data-testid="composer:to"]', keys: ["Enter", ",", ";"], list: ".composer-to-editor .flex-1 > .flex-1", before: ".composer-addresses-input-container",
    chip: (address) => make("div", { class: "composer-addresses-item", "data-testid": "composer-addresses-item" },
      make("span", { class: "composer-addresses-item-label", "data-testid": "composer-addresses-item-label" }, address),
      make("button", { type: "button", "data-testid": `remove-address-button-${address}` })),
  },
  "app.fastmail.com": {
    field: 'input[id$="-to-input"]', keys: ["Enter", ","], list: ".v-Compose-to .v-EmailInput-tokens",
    chip: (address) => make("li", { class: "v-EmailInput-token" }, make("span", { class: "v-EmailInput-tokenText" }, address)),
  },
  "mail.yahoo.com": {
    field: "#message-to-field", keys: ["Enter", ",", ";"], list: "[data-test-id=pill-container] ul",
    chip: (address) => make("div", { "data-test-id": "pill", title: address, role: "option" }, make("span", {}, address)),
  },
  "mail.zoho.com": {
    field: ".zmCRow:not(.subject-field) input", keys: ["Enter", ","], list: ".zmCRow__val", before: "input",
    chip: (address) => make("span", { class: "zmCntBdg", title: address }, make("span", { class: "zmCntBdg__txt" }, address)),
  },
  "cloud.example.test": {
    field: "#to input", keys: ["Enter"], list: "#to .vs__selected-options", before: "input",
    chip: (address) => make("div", { class: "ncselect__tag--recipient vs__selected", title: address },
      make("span", { class: "option__details" }, make("span", { class: "option__lineone", title: address }, address))),
  },
  "mail.example.test": {
    field: "[data-emails-tags=to] input", keys: ["Enter", ",", ";"], list: "[data-emails-tags=to]", before: ".emailaddresses-input",
    chip: (address) => make("li", { title: address, draggable: "true" }, make("span", {}, address)),
  },
  "cypht.example.test": {
    field: "#compose_to", keys: [",", ";"], list: ".to_outer .bubbles",
    chip: (address) => make("div", { class: "bubble", "data-value": address }, address),
  },
  outlook: {
    field: "[id$=_TO] [contenteditable=true]", keys: ["Enter", ",", ";"], list: "[id$=_TO] [contenteditable=true]",
    chip: (address) => make("span", { contenteditable: "false", class: "_Entity _EType_RECIPIENT_ENTITY _EReadonly_1" },
      make("span", { role: "button", "aria-haspopup": "dialog" }, make("span", { class: "textContainer-338" }, make("span", {}, address)))),
  },
};

const { field: css, keys, list, before, chip } = FIELDS[location.hostname] ?? FIELDS.outlook;
const field = document.querySelector(css);

/** What is being typed: in an editor of chips what stands outside of them. */
const typed = () => (field.value ?? [...field.childNodes].filter((node) => node.nodeType === 3).map((node) => node.nodeValue).join("")).replace("​", "").replace(/[,;]$/, "").trim();

function clear() {
  if ("value" in field) field.value = "";
  else [...field.childNodes].filter((node) => node.nodeType === 3).forEach((node) => node.remove());
}

field?.addEventListener("keydown", (event) => {
  const into = document.querySelector(list);
  if (keys.includes(event.key) && typed().includes("@")) {
    event.preventDefault();
    const made = chip(typed());
    clear();
    into.insertBefore(made, before ? into.querySelector(before) : null);
  } else if (event.key === "Backspace" && !typed()) {
    const chips = [...into.children].filter((node) => !before || !node.matches(before));
    chips.at(-1)?.remove();
  }
});
