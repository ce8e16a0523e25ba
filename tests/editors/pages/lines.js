// What every page needs: what stands in an editor at first, where it is, and how a model that is made of elements is told as lines.

/** What somebody has written, and their signature; nothing with `?empty`. */
export const START = location.search === "?empty" ? [""] : ["Zoë & <I> wrote this 🙂.", "--", "Alex Miller"];

export const host = document.getElementById("host");

/** A place to write in, of the page's own making. */
export function place() {
  const made = document.createElement("div");
  made.id = "body";
  made.contentEditable = "true";
  host.append(made);
  return made;
}

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The start as markup, one `tag` a line. */
export const markup = (tag) => START.map((line) => `<${tag}>${escaped(line) || "<br>"}</${tag}>`).join("");

/** Markup that an editor gave out as its own, as lines: one a block and one a break, but for the break that only holds an empty block
 * open or ends one. */
export function lines(html) {
  const out = [];
  const walk = (block) => {
    if ([...block.children].some((child) => /^(DIV|P)$/.test(child.tagName))) {
      for (const child of block.childNodes) {
        if (child.nodeType === 1) walk(child);
        else if (child.nodeValue.trim()) out.push(`loose: ${child.nodeValue}`);
      }
      return;
    }
    const texts = [""];
    const inside = (node) => {
      if (node.nodeType === 3) texts[texts.length - 1] += node.nodeValue;
      else if (node.tagName === "BR") texts.push("");
      else node.childNodes.forEach(inside);
    };
    inside(block);
    if (texts.length > 1 && !texts.at(-1)) texts.pop();
    // how TinyMCE gives out an empty block
    if (texts.join() === "\u00a0") texts[0] = "";
    out.push(...texts);
  };
  walk(new DOMParser().parseFromString(html, "text/html").body);
  return out.join("\n").replaceAll("\u00a0", " ").replaceAll("\u200b", "");
}

/** Says that an editor is there, and how to ask it what it holds. */
export function ready(model) {
  window.model = model;
}
