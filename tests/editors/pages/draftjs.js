import { ContentState, Editor, EditorState } from "draft-js";
import "draft-js/dist/Draft.css";
import { createElement, useState } from "react";
import { createRoot } from "react-dom/client";
import { host, ready, START } from "./lines.js";

function Draft() {
  const [editorState, onChange] = useState(() => EditorState.createWithContent(ContentState.createFromText(START)));
  ready(() => editorState.getCurrentContent().getPlainText());
  return createElement(Editor, { editorState, onChange });
}

createRoot(host).render(createElement(Draft));
