// The mailbox. What it can be asked for:
//   ?compose=2             that many compose windows are open from the start
//   ?thread=invitation     this thread is open (also #inbox/invitation)
//   ?answer=1              there is a thread `answer` too, whose mail came just now
//   ?fail=1                sending fails (also `window.mailbox.failing = true`)
//   ?signature=0           no signature in new windows
//   ?view=cm&to=&su=&body= a compose window that fills the page
// What was sent stands in `window.mailbox.sent` as {to: [{name, email}], cc, bcc, subject, text, html, reply}, and outlives a reload.
"use strict";

const mailbox = (window.mailbox = {
  failing: asked.get("fail") === "1",
  get sent() {
    return JSON.parse(sessionStorage.getItem("sent") ?? "[]");
  },
});
const keepSent = (list) => sessionStorage.setItem("sent", JSON.stringify(list));

let count = 0;
const serial = () => `${(++count).toString(16)}${Math.random().toString(16).slice(2, 10)}`;

// --- Toasts --------------------------------------------------------------------------------------------------------------------------

const toast = document.getElementById("toast");
let toastEnds = 0;

function say(text, ...links) {
  clearTimeout(toastEnds);
  toast.replaceChildren(el("span", {}, text), ...links);
  toast.className = "qa13";
  toastEnds = setTimeout(() => {
    toast.className = "qa14";
    toast.replaceChildren();
  }, 10_000);
}

function alarm(text) {
  const box = el("div", { role: "alertdialog", class: "qa15" }, el("div", {}, text), el("button", { name: "ok" }, "OK"));
  box.querySelector("button").addEventListener("click", () => box.remove());
  document.body.append(box);
}

// --- Recipients ----------------------------------------------------------------------------------------------------------------------

/** `"Doe, Jane" <jane@acme.example>, raj@acme.example` as people; what is no address stays text. */
function people(text) {
  return text.split(/[,;\n](?=(?:[^"]*"[^"]*")*[^"]*$)/).map((part) => part.trim()).filter(Boolean).map((part) => {
    const named = part.match(/^"?(.*?)"?\s*<([^<>\s]+@[^<>\s]+)>$/);
    return named ? { name: named[1], email: named[2] } : { name: "", email: part };
  });
}

function recipientRow(name, label) {
  const list = el("div", { role: "listbox", "aria-label": label });
  const box = el("input", { role: "combobox", "aria-label": `${label} recipients`, type: "text", autocomplete: "off", "aria-haspopup": "listbox", size: "20" });
  const line = el("div", { name, class: "qa8" }, el("span", {}, label), list, box);
  const add = (text) => {
    for (const person of people(text)) {
      const chip = el("div", { role: "option", "data-hovercard-id": person.email, "data-name": person.name || person.email, class: "qa9" },
        el("span", {}, person.name || person.email), el("div", { role: "button", "aria-label": `Press delete to remove this chip` }, "×"));
      chip.lastChild.addEventListener("click", () => chip.remove());
      list.append(chip);
    }
  };
  box.addEventListener("paste", (event) => {
    event.preventDefault();
    add(event.clipboardData?.getData("text/plain") ?? "");
  });
  const take = () => {
    add(box.value);
    box.value = "";
  };
  box.addEventListener("keydown", (event) => {
    if (["Enter", ",", ";", "Tab"].includes(event.key) && box.value.trim()) {
      if (event.key !== "Tab") event.preventDefault();
      take();
    } else if (event.key === "Backspace" && !box.value) {
      list.lastElementChild?.remove();
    }
  });
  box.addEventListener("blur", take);
  return { line, add, clear: () => list.replaceChildren(), chips: () => [...list.children].map((chip) => ({ name: chip.dataset.name, email: chip.dataset.hovercardId })) };
}

// --- Compose windows -----------------------------------------------------------------------------------------------------------------

const address = ({ name, email }) => (name && name !== email ? `"${name}" <${email}>` : email);

/** `start`: {to, subject, lines, reply: mail, page: whether it fills the page}. */
function compose(start = {}) {
  const hidden = { composeid: serial(), draft: "undefined", rt: start.reply ? "r" : "", rm: start.reply ? "#msg-f:r" : "" };
  const inputs = Object.entries(hidden).map(([name, value]) => el("input", { type: "hidden", name, value }));
  const [to, cc, bcc] = [recipientRow("to", "To"), recipientRow("cc", "Cc"), recipientRow("bcc", "Bcc")];
  cc.line.classList.add("qa14");
  bcc.line.classList.add("qa14");
  const subject = el("input", { name: "subjectbox", placeholder: "Subject", "aria-label": "Subject", spellcheck: "true" });
  subject.value = start.subject ?? "";
  const body = el("div", { class: "qa10", g_editable: "true", role: "textbox", contenteditable: "true", "aria-multiline": "true", "aria-label": "Message Body", tabindex: "1", spellcheck: "false" });
  for (const line of start.lines ?? []) body.append(el("div", {}, line || el("br")));
  if (asked.get("signature") !== "0") {
    body.append(el("div", {}, el("br")), el("span", { class: "gmail_signature_prefix" }, "-- "), el("br"),
      el("div", { dir: "ltr", class: "gmail_signature", "data-smartmail": "gmail_signature" }, el("div", { dir: "ltr" }, SIGNATURE.flatMap((line, n) => (n ? [el("br"), line] : [line])))));
  } else if (!start.lines) {
    body.append(el("br"));
  }
  if (start.reply) {
    body.append(el("br"), el("div", { class: "gmail_quote gmail_quote_container" },
      el("div", { dir: "ltr", class: "gmail_attr" }, `On Thu, Nov 19, 2026 at 9:12 AM ${start.reply.from.name} <${start.reply.from.email}> wrote:`, el("br")),
      el("blockquote", { class: "gmail_quote" }, start.reply.lines.map((line) => el("div", {}, line)))));
  }
  const send = el("div", { class: "qa12", role: "button", tabindex: "1", "aria-label": "Send ‪(Ctrl-Enter)‬", "data-tooltip": "Send ‪(Ctrl-Enter)‬" }, "Send");
  const close = el("span", { role: "button", "aria-label": "Save & close", tabindex: "0" }, "×");
  const title = el("span", {}, start.subject || "New Message");
  const form = el("form", { enctype: "multipart/form-data", method: "POST", action: "#" }, inputs, to.line, cc.line, bcc.line, el("div", { class: "qa8" }, subject));
  const shell = el("div", start.reply ? { class: "qa6", role: "region" } : { class: "qa6", role: "dialog", "aria-label": start.subject || "New Message" },
    el("div", { class: "qa7" }, el("h2", {}, title), close), form,
    el("table", {}, el("tbody", {}, el("tr", {}, el("td", {}, body, el("textarea", { class: "qa14", "aria-label": "Message Body", name: "body" }))))),
    el("div", { class: "qa11" }, send));
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const person of start.to ?? []) to.add(address(person));

  // A fresh window is set up once more shortly after it shows: whoever set recipients before that has lost them.
  const settled = setTimeout(() => {
    to.clear();
    for (const person of start.to ?? []) to.add(address(person));
    shell.dataset.settled = "true";
  }, 100);
  // The draft gets its id when it is first saved, and a thread of its own.
  const saved = () => {
    inputs[1].value = `#msg-a:r${hidden.composeid}`;
    inputs[2].value ||= `#thread-a:r${hidden.composeid}`;
  };
  body.addEventListener("input", saved, { once: true });

  const leave = () => {
    clearTimeout(settled);
    shell.remove();
  };
  close.addEventListener("click", leave);

  const dispatch = () => {
    const mail = { to: to.chips(), cc: cc.chips(), bcc: bcc.chips(), subject: subject.value, text: body.innerText, html: body.innerHTML, reply: Boolean(start.reply) };
    if (![...mail.to, ...mail.cc, ...mail.bcc].length) return alarm("Please specify at least one recipient.");
    if (mailbox.failing) {
      say("Sending...");
      return setTimeout(() => {
        say("Message not sent.");
        alarm("Oops… a server error occurred and your email was not sent. (#001)");
      }, 300);
    }
    leave();
    say("Sending...");
    setTimeout(() => {
      keepSent([...mailbox.sent, mail]);
      const undo = el("span", { id: "link_undo", role: "link", tabindex: "0" }, "Undo");
      const view = el("span", { id: "link_vsm", role: "link", tabindex: "0" }, "View message");
      undo.addEventListener("click", () => {
        keepSent(mailbox.sent.slice(0, -1));
        say("Sending undone.");
        document.getElementById("windows").append(shell);
      });
      say("Message sent", undo, view);
    }, 300);
  };
  send.addEventListener("click", dispatch);
  shell.addEventListener("keydown", (event) => event.key === "Enter" && event.ctrlKey && dispatch());
  return shell;
}

// --- Views ---------------------------------------------------------------------------------------------------------------------------

function inbox() {
  const rows = Object.entries(THREADS).map(([id, thread]) => {
    const last = thread.mails.at(-1);
    const line = el("tr", { role: "row" }, el("td", {}, el("span", { email: last.from.email, name: last.from.name }, last.from.name)), el("td", {}, thread.subject));
    line.addEventListener("click", () => (location.hash = `#inbox/${id}`));
    return line;
  });
  return el("table", { class: "qa4", role: "grid" }, el("tbody", {}, rows));
}

function thread(id) {
  const { subject, mails } = THREADS[id];
  const answer = el("span", { role: "link", tabindex: "0", class: "ams bkH" }, "Reply");
  const below = el("div", {});
  const last = mails.at(-1);
  answer.addEventListener("click", () => below.replaceChildren(compose({ to: [last.from], subject: `Re: ${subject}`, reply: last })));
  const who = (person, kind) =>
    kind === "from" ? el("span", { class: "gD", email: person.email, name: person.name, "data-hovercard-id": person.email }, el("span", {}, person.name))
      : el("span", { class: "g2", email: person.email, name: person.email === ME.email ? "me" : person.name }, person.email === ME.email ? "me" : person.name);
  return el("div", {}, el("h2", { class: "hP", "data-thread-perm-id": `thread-f:${id}` }, subject),
    mails.map((mail, n) => el("div", { class: "adn ads", "data-message-id": `#msg-f:${id}${n}` },
      el("h3", {}, who(mail.from, "from")), el("span", { class: "g3", title: mail.at, alt: mail.at }, mail.at.split(", ")[1]), el("div", {}, "to ", mail.to.flatMap((person, at) => (at ? [", ", who(person, "to")] : [who(person, "to")]))),
      el("div", { class: "a3s aiL" }, mail.lines.map((line) => el("div", {}, line)),
        mail.quote ? el("div", { class: "gmail_quote" }, el("blockquote", { class: "gmail_quote" }, mail.quote.map((line) => el("div", {}, line)))) : null))),
    answer, below);
}

function show() {
  const id = location.hash.match(/^#inbox\/(\w+)/)?.[1];
  document.getElementById("view").replaceChildren(THREADS[id] ? thread(id) : inbox());
  document.title = `${THREADS[id]?.subject ?? "Inbox (2)"} - ${ME.email} - Gmail`;
}

document.querySelector("[gh=cm]").addEventListener("click", () => document.getElementById("windows").append(compose()));
addEventListener("hashchange", show);
if (asked.get("view") === "cm") {
  const lines = asked.get("body")?.split("\n");
  document.getElementById("view").append(compose({ to: people(asked.get("to") ?? ""), subject: asked.get("su") ?? "", lines, page: true }));
} else {
  if (asked.has("thread")) history.replaceState(null, "", `#inbox/${asked.get("thread")}`);
  show();
  for (let n = Number(asked.get("compose") ?? 0); n > 0; n--) document.getElementById("windows").append(compose());
}
