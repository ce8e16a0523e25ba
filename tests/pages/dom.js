// Builds elements without markup, so that every page runs under Trusted Types.
"use strict";

/** An element with attributes (`null` leaves one out) and children (elements or text). */
function el(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value !== null && value !== undefined) node.setAttribute(name, value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return node;
}

/** What the server put into the page. */
const pageData = JSON.parse(document.getElementById("page-data").textContent);
const asked = new URLSearchParams(location.search);
