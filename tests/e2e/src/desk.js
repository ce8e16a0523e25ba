// In a page of the extension, which thereby does for the tests what its worker does otherwise: it hands the content scripts, the ones that
// are shipped, what they are to do, and takes their report. A tab asks for it by its title, so that it stays the tab in front; what it asks
// for is in its `window.asked`, and the answer goes into its `window.told`.
(() => {
  const { runtime, scripting, tabs } = globalThis.browser ?? chrome;
  const reports = new Map();
  runtime.onMessage.addListener((message, { tab }) => {
    if (message.steps) reports.get(tab?.id)?.(message.steps);
  });
  tabs.onUpdated.addListener(async (tabId, { title }) => {
    if (!title?.startsWith("asks")) return;
    const target = { tabId };
    const [{ result: asked }] = await scripting.executeScript({ target, world: "MAIN", func: () => window.asked });
    await scripting.executeScript({ target, files: ["eyes.js", "hands.js"] });
    const began = performance.now();
    const report = new Promise((resolve) => reports.set(tabId, resolve));
    const answer = await tabs.sendMessage(tabId, asked);
    // reading answers at once; of pointing nothing is reported
    const told = { ms: 0, steps: asked.do === "read" ? answer : asked.do === "point" ? null : await report };
    told.ms = performance.now() - began;
    await scripting.executeScript({ target, world: "MAIN", func: (told) => void (window.told = told), args: [told] });
  });
})();
