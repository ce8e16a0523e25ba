// What every page needs: what stands in an editor at first, and where it is.

/** What somebody has written, and their signature; nothing with `?empty`. */
export const START = location.search === "?empty" ? "" : "Zoë & <I> wrote this 🙂.\n\n--\nAlex Miller";

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

/** The start as markup where Enter begins another line: a block each. */
export const blocks = () =>
  START.split("\n").map((line) => `<div>${escaped(line) || "<br>"}</div>`).join("");

/** The start as markup where Enter begins another paragraph, set apart from the last one. */
export const paragraphs = () =>
  START.split("\n\n").map((text) => `<p>${escaped(text).replaceAll("\n", "<br>")}</p>`).join("");

/** Says that an editor is there, and how to ask it what it holds, as text. */
export function ready(model) {
  window.model = () => model().replaceAll("\u00a0", " ");
}
