import Quill from "quill";
import "quill/dist/quill.snow.css";
import { host, ready, START } from "./lines.js";

const at = document.createElement("div");
host.append(at);
const quill = new Quill(at, { theme: "snow" });
quill.setText(START);
quill.history.clear();
// a line break ends each of its documents
ready(() => quill.getText().replace(/\n$/, ""));
