// Starts the interface's program, which reads `data-page` of the body and draws everything else.

import init from "./pages_glue.js";

try {
  await init({ module_or_path: chrome.runtime.getURL("pages_bg.wasm") });
} catch (fault) {
  document.body.textContent = chrome.i18n.getMessage("interface_failed", fault instanceof Error ? fault.name : typeof fault);
}
