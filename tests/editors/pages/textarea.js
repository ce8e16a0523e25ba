import { host, ready, START } from "./lines.js";

const area = document.createElement("textarea");
area.id = "body";
area.rows = 12;
area.value = START;
host.append(area);
ready(() => area.value);
