// The pages' scripts, one an editor, each with all that its editor loads: `target/editors/<name>.js`, and a style where it has one.
// The server of the tests (tests/e2e/src/server.rs) writes the page around them.

import { readdirSync } from "node:fs";
import { build } from "esbuild";

const pages = readdirSync("pages").filter((file) => file !== "lines.js");

await build({
  entryPoints: pages.map((file) => `pages/${file}`),
  outdir: "../../target/editors",
  bundle: true,
  minify: true,
  format: "iife",
  // Draft.js asks for both
  define: { "process.env.NODE_ENV": '"production"', global: "window" },
  logLevel: "warning",
});
