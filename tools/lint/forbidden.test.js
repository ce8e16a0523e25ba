// The lint's rules fire: each line, put into a content script, is refused, and what content scripts do every day is not.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ESLint } from "eslint";

const eslint = new ESLint();
const faults = async (code) => {
  const [result] = await eslint.lintText(`"use strict";\n${code}\n`, { filePath: "extension/eyes.js" });
  return result.messages.filter((message) => message.ruleId !== "no-unused-vars").map((message) => `${message.ruleId}: ${message.message}`);
};

const refused = [
  'fetch("https://example.net");',
  'window.fetch("https://example.net");',
  'window["fetch"]("https://example.net");',
  "window[`fetch`]();",
  "const { fetch: ask } = window;",
  "new XMLHttpRequest();",
  'new WebSocket("wss://example.net");',
  'new EventSource("/events");',
  'navigator.sendBeacon("/b", "x");',
  'importScripts("x.js");',
  'import("./x.js");',
  'new Worker("x.js");',
  "new Image();",
  'document.body.innerHTML = "x";',
  'document.body.outerHTML = "x";',
  'document.body.insertAdjacentHTML("beforeend", "x");',
  'document.write("x");',
  'new DOMParser().parseFromString("x", "text/html");',
  'eval("1");',
  'new Function("1");',
  'setTimeout("f()", 1);',
  'document.createElement("img").src = "https://example.net/x.png";',
  'document.createElement("img")["src"] = "https://example.net/x.png";',
  'document.createElement("img").setAttribute("src", "https://example.net/x.png");',
  'document.createElement("link").href = "https://example.net/x.css";',
  'document.body.style.cssText = "background: url(https://example.net/x.png)";',
  "document.body.style.cssText = `@import 'x.css'`;",
  "/* eslint-disable */ eval('1');",
];

for (const code of refused) {
  test(`refused: ${code}`, async () => assert.notDeepEqual(await faults(code), []));
}

const allowed = [
  'document.body.textContent = "x";',
  'document.execCommand("insertText", false, "x");',
  'document.createElement("p").setAttribute("role", "status");',
  'chrome.runtime.sendMessage({ do: "hello" });',
  "const host = document.createElement('div').attachShadow({ mode: 'closed' });",
];

for (const code of allowed) {
  test(`allowed: ${code}`, async () => assert.deepEqual(await faults(code), []));
}
