import { createElement, useState } from "react";
import { createRoot } from "react-dom/client";
import { host, ready, START } from "./lines.js";

// what React's state holds, not what the element shows
function Area() {
  const [text, set] = useState(START);
  ready(() => text);
  return createElement("textarea", { id: "body", rows: 12, value: text, onChange: (event) => set(event.target.value) });
}

createRoot(host).render(createElement(Area));
