// Says what the extension may read of the active tab, and asks for one host by a click.
"use strict";

const say = (id, text) => (document.getElementById(id).textContent = text);

async function read() {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  try {
    const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: () => document.querySelector("#rAECCd").textContent });
    say("read", `read: ${result}`);
  } catch (error) {
    say("read", `refused: ${error.message}`);
  }
}

document.getElementById("allow").onclick = () =>
  chrome.permissions.request({ origins: ["https://mail.google.com/*"] }).then(
    (granted) => say("grant", `granted: ${granted}`),
    (error) => say("grant", `refused: ${error.message}`),
  );
document.getElementById("wake").onclick = async () => say("grant", `worker: ${await chrome.runtime.sendMessage("wake")}`);
read();
