import { Editor } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import { host, markup, ready } from "./lines.js";

const editor = new Editor({ element: host, extensions: [StarterKit], content: markup("p").replaceAll("<br>", "") });
ready(() => editor.getText({ blockSeparator: "\n" }));
