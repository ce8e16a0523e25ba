import { createEditor, createModelFromHtml } from "roosterjs";
import { markup, place, ready } from "./lines.js";

const editor = createEditor(place(), [], createModelFromHtml(markup("div")));

/** Its content model: paragraphs, however deep, as lines. */
function told({ blocks }) {
  return blocks.flatMap((block) => {
    if (block.blocks) return told(block);
    if (block.blockType !== "Paragraph") return [block.blockType];
    const breaks = block.segments.map((one) => (one.segmentType === "Text" ? one.text : one.segmentType === "Br" ? "\n" : ""));
    return breaks.join("").replace(/\n$/, "");
  });
}

ready(() => told(editor.getContentModelCopy("disconnected")).join("\n").replaceAll("\u00a0", " "));
