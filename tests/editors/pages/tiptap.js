import { Editor } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import { host, paragraphs, ready } from "./lines.js";

const editor = new Editor({ element: host, extensions: [StarterKit], content: paragraphs() });
ready(() => editor.getText({ blockSeparator: "\n\n" }));
