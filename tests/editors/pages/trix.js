import "trix";
import "trix/dist/trix.css";
import { host, blocks, ready } from "./lines.js";

const field = document.createElement("input");
field.type = "hidden";
field.id = "field";
field.value = blocks();
const editor = document.createElement("trix-editor");
editor.setAttribute("input", "field");
editor.addEventListener("trix-initialize", () => {
  // a line break ends each of its documents
  ready(() => editor.editor.getDocument().toString().replace(/\n$/, ""));
});
host.append(field, editor);
