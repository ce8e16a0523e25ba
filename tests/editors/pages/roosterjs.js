import { createEditor, createModelFromHtml } from "roosterjs";
import { blocks, place, ready } from "./lines.js";

const editor = createEditor(place(), [], createModelFromHtml(blocks()));

/** Its content model: paragraphs, however deep, as lines. One that holds the caret alone is no line. */
function told({ blocks }) {
  return blocks.flatMap((block) => {
    if (block.blocks) return told(block);
    const segments = block.segments?.filter((one) => one.segmentType !== "SelectionMarker") ?? [{ text: block.blockType }];
    const texts = segments.map((one) => (one.segmentType === "Br" ? "\n" : one.text));
    return segments.length ? [texts.join("").replace(/\n$/, "")] : [];
  });
}

ready(() => told(editor.getContentModelCopy("disconnected")).join("\n"));
