import tinymce from "tinymce";
import "tinymce/icons/default";
import "tinymce/models/dom";
import "tinymce/themes/silver";
import "tinymce/skins/ui/oxide/skin.js";
import "tinymce/skins/ui/oxide/content.js";
import "tinymce/skins/content/default/content.js";
import { host, paragraphs, ready } from "./lines.js";

// in a frame, as webmail has it
const area = document.createElement("textarea");
area.value = paragraphs();
host.append(area);
tinymce.init({ target: area, license_key: "gpl", promotion: false, branding: false }).then(([editor]) => {
  ready(() => editor.getContent({ format: "text" }));
});
