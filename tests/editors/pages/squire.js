import DOMPurify from "dompurify";
import Squire from "squire-rte";
import { blocks, place, ready } from "./lines.js";

const sanitizeToDOMFragment = (html) =>
  DOMPurify.sanitize(html, { RETURN_DOM_FRAGMENT: true, ALLOW_UNKNOWN_PROTOCOLS: true, WHOLE_DOCUMENT: false });
const editor = new Squire(place(), { blockTag: "DIV", sanitizeToDOMFragment });
editor.setHTML(blocks());

// it gives out markup: a block a line, with a break in it or at its end
function said(line) {
  for (const end of line.querySelectorAll("br")) end.replaceWith("\n");
  return line.textContent.replace(/\n$/, "");
}

ready(() => [...new DOMParser().parseFromString(editor.getHTML(), "text/html").body.children].map(said).join("\n"));
