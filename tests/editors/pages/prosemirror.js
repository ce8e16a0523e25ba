import { baseKeymap } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { schema } from "prosemirror-schema-basic";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import "prosemirror-view/style/prosemirror.css";
import { host, ready, START } from "./lines.js";

const inline = (line, at) => [...(at ? [schema.node("hard_break")] : []), ...(line ? [schema.text(line)] : [])];
const doc = schema.node("doc", null, START.split("\n\n").map((text) => schema.node("paragraph", null, text.split("\n").flatMap(inline))));
const plugins = [history(), keymap({ "Mod-z": undo, "Mod-y": redo }), keymap(baseKeymap)];
const view = new EditorView(host, { state: EditorState.create({ doc, plugins }) });
const leaf = (node) => (node.type.name === "hard_break" ? "\n" : "");
ready(() => view.state.doc.textBetween(0, view.state.doc.content.size, "\n\n", leaf));
