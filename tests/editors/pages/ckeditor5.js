import { Bold, ClassicEditor, Essentials, Paragraph } from "ckeditor5";
import "ckeditor5/ckeditor5.css";
import { host, paragraphs, ready } from "./lines.js";

const at = document.createElement("div");
host.append(at);
ClassicEditor.create(at, { licenseKey: "GPL", plugins: [Essentials, Paragraph, Bold], toolbar: ["undo", "redo", "bold"], initialData: paragraphs() }).then(
  (editor) => {
    const said = (node) => (node.is("$text") ? node.data : node.is("element", "softBreak") ? "\n" : [...node.getChildren()].map(said).join(""));
    ready(() => [...editor.model.document.getRoot().getChildren()].map(said).join("\n\n"));
  },
);
