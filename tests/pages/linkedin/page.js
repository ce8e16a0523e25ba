// One member's profile. What it can be asked for:
//   ?layout=2026 (default) | 2024 | public (not logged in)
//   ?verified=0            without the verification trigger (2026)
// A link to another member changes address at once and, 250 ms later, title and content; nothing is loaded.
"use strict";

const layout = asked.get("layout") ?? "2026";
const slugOf = () => location.pathname.match(/^\/in\/([^/]+)/)?.[1];
const hashed = (text) => `_${[...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7).toString(16)}`;
const link = (slug, ...content) => el("a", { href: `/in/${slug}/${location.search}` }, ...content);

/** The layout of 2026: no h1, hashed classes, old widgets in a shadow root. */
function drawn2026(slug) {
  const person = PROFILES[slug];
  const ref = `com.linkedin.sdui.profile.card.refACoAA${hashed(slug)}`;
  const name = el("h2", { class: hashed("name") }, person.name);
  const card = (part, ...content) => el("div", { componentkey: `${ref}${part}`, class: hashed(part) }, el("section", {}, ...content));
  return [
    el("div", { class: "_4f2a" }, el("h2", {}, "0 notifications total"), el("a", { href: "/feed/" }, "Home")),
    el("div", { class: "_9c01" },
      el("main", {},
        card("Topcard",
          asked.get("verified") === "0" ? link(slug, name) : el("a", { componentkey: `ProfileVerificationTriggerRef-${slug}`, href: `/in/${slug}/` }, name),
          el("p", {}, "· 2nd"), el("p", {}, person.headline), el("p", {}, `${person.company} · University of Example`), el("p", {}, person.place),
          el("button", { "aria-label": `Invite ${person.name} to connect` }, "Connect"), el("button", {}, "Message")),
        card("About", el("h2", {}, "About"), el("p", {}, `I worked with Ann Lee at Globex before ${person.company}.`)),
        card("Experience", el("h2", {}, "Experience"), el("p", {}, person.headline), el("p", {}, person.company), el("p", {}, "Engineer"), el("p", {}, "Globex")),
        el("section", { componentkey: "Profile_Top_Level_Recommendations" }, el("h2", {}, "Recommendations"), el("h2", {}, "Mona Petrov"), el("p", {}, `${person.name} is a pleasure to work with.`))),
      el("aside", {}, el("h2", {}, "More profiles for you"), person.beside.map((other) =>
        el("div", { componentkey: `com.linkedin.sdui.profile.browsemap.${other}` }, el("a", { componentkey: `ProfileVerificationTriggerRef-${other}`, href: `/in/${other}/${location.search}` }, el("h2", {}, PROFILES[other].name)), el("p", {}, PROFILES[other].headline))))),
    outlet(),
  ];
}

/** Old widgets: a messaging list that names other people. */
function outlet() {
  const host = el("div", { id: "interop-outlet", "data-testid": "interop-shadowdom" });
  host.attachShadow({ mode: "open", serializable: true }).append(
    el("aside", { id: "msg-overlay" }, el("h1", {}, "Messaging"), el("h2", {}, "Ann Lee"), el("h1", { class: "text-heading-xlarge" }, "Chris Wong")));
  return host;
}

/** The layout of 2024. */
function drawn2024(slug) {
  const person = PROFILES[slug];
  return [
    el("div", { class: "_4f2a" }, el("h2", {}, "0 notifications total")),
    el("div", { class: "_9c01" },
      el("main", { class: "scaffold-layout__main" },
        el("section", { class: "artdeco-card pv-top-card", "data-member-id": "10293847" },
          el("h1", { class: "inline t-24 v-align-middle break-words text-heading-xlarge" }, person.name),
          el("div", { class: "text-body-medium break-words", "data-generated-suggestion-target": "urn:li:fsu_profileActionDelegate:1" }, person.headline),
          el("button", { "aria-label": `Current company: ${person.company}. Click to skip to experience card` }, el("div", {}, person.company)),
          el("span", { class: "text-body-small inline t-black--light break-words" }, person.place)),
        el("section", {}, el("div", { id: "experience" }), el("h2", {}, "Experience"), el("span", { "aria-hidden": "true" }, "Engineer"), el("span", {}, "Globex"))),
      el("aside", {}, el("h2", {}, "People also viewed"), person.beside.map((other) => el("div", {}, link(other, PROFILES[other].name))))),
  ];
}

/** What somebody without a login sees. */
function drawnPublic(slug) {
  const person = PROFILES[slug];
  document.head.append(el("script", { type: "application/ld+json" }, JSON.stringify({
    "@context": "http://schema.org",
    "@graph": [{ "@type": "Person", name: person.name, jobTitle: [person.headline], worksFor: [{ "@type": "Organization", name: person.company }], url: `https://www.linkedin.com/in/${slug}` }],
  })));
  return [
    el("main", {}, el("section", { class: "top-card-layout" }, el("h1", { class: "top-card-layout__title font-sans" }, person.name),
      el("h2", { class: "top-card-layout__headline" }, person.headline), el("h3", { class: "top-card__subline-item" }, person.place)),
    el("section", {}, el("h2", {}, "People also viewed"), person.beside.map((other) => el("h3", {}, PROFILES[other].name)))),
  ];
}

function draw() {
  const slug = slugOf();
  for (const node of [...document.body.children]) if (node.tagName !== "SCRIPT") node.remove();
  if (!PROFILES[slug]) {
    document.title = "Feed | LinkedIn";
    return document.body.append(el("main", {}, el("h2", {}, "Feed"), el("p", {}, Object.keys(PROFILES).map((other) => el("div", {}, link(other, PROFILES[other].name))))));
  }
  document.title = layout === "public" ? `${PROFILES[slug].name} - ${PROFILES[slug].company} | LinkedIn` : `(3) ${PROFILES[slug].name} | LinkedIn`;
  document.body.append(...{ 2026: drawn2026, 2024: drawn2024, public: drawnPublic }[layout](slug));
}

document.addEventListener("click", (event) => {
  const to = event.target.closest("a[href^='/in/'], a[href='/feed/']");
  if (!to) return;
  event.preventDefault();
  history.pushState(null, "", to.getAttribute("href"));
  setTimeout(draw, 250);
});
addEventListener("popstate", draw);
draw();
