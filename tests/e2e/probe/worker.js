// Counts its starts, so that a test can tell that it was killed.
"use strict";

const started = chrome.storage.local.get({ starts: 0 }).then(({ starts }) => chrome.storage.local.set({ starts: starts + 1 }));

chrome.runtime.onMessage.addListener((message, sender, answer) => {
  started.then(() => chrome.storage.local.get("starts")).then(({ starts }) => answer(`start ${starts}`));
  return true;
});
