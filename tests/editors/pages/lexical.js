import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { HeadingNode, QuoteNode, registerRichText } from "@lexical/rich-text";
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from "lexical";
import { place, ready, START } from "./lines.js";

const at = place();
at.style.whiteSpace = "pre-wrap";
const editor = createEditor({ namespace: "test", nodes: [HeadingNode, QuoteNode], onError: (fault) => console.error(fault) });
editor.setRootElement(at);
registerRichText(editor);
const start = () => $getRoot().append(...START.split("\n").map((line) => $createParagraphNode().append(...(line ? [$createTextNode(line)] : []))));
registerHistory(editor, createEmptyHistoryState(), 300);
editor.update(start, { discrete: true, tag: "history-merge" });
ready(() => editor.getEditorState().read(() => $getRoot().getChildren().map((node) => node.getTextContent()).join("\n")));
