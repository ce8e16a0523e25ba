import DOMPurify from "dompurify";
import Squire from "squire-rte";
import { lines, markup, place, ready } from "./lines.js";

const sanitizeToDOMFragment = (html) =>
  DOMPurify.sanitize(html, { RETURN_DOM_FRAGMENT: true, ALLOW_UNKNOWN_PROTOCOLS: true, WHOLE_DOCUMENT: false });
const editor = new Squire(place(), { blockTag: "DIV", sanitizeToDOMFragment });
editor.setHTML(markup("div"));
ready(() => lines(editor.getHTML()));
