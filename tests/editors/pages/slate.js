import { createElement, useState } from "react";
import { createRoot } from "react-dom/client";
import { createEditor, Node } from "slate";
import { withHistory } from "slate-history";
import { Editable, Slate, withReact } from "slate-react";
import { host, ready, START } from "./lines.js";

const initialValue = START.split("\n").map((text) => ({ type: "paragraph", children: [{ text }] }));

function Page() {
  const [editor] = useState(() => withHistory(withReact(createEditor())));
  ready(() => editor.children.map((node) => Node.string(node)).join("\n"));
  return createElement(Slate, { editor, initialValue }, createElement(Editable, { id: "body" }));
}

createRoot(host).render(createElement(Page));
