// The inbox: threads by id, each a list of mails, oldest first.
"use strict";

const ME = { name: "Alex Miller", email: "alex.miller@example.net" };
const SIGNATURE = ["Alex Miller", "+49 30 5550123"];

const THREADS = {
  invitation: {
    subject: "Your onsite interview at Acme",
    mails: [
      {
        from: { name: "Jane Doe", email: "jane.doe@acme.example" },
        to: [ME],
        lines: ["Hi Alex,", "your onsite interview is confirmed. You will meet Raj Patel and Priya Nair, too.", "Jane"],
      },
      { from: ME, to: [{ name: "Jane Doe", email: "jane.doe@acme.example" }], lines: ["Dear Jane,", "thank you, I look forward to it.", "Alex"] },
      {
        from: { name: "Doe, Jane (Acme)", email: "jane.doe@acme.example" },
        to: [ME, { name: "Raj Patel", email: "raj.patel@acme.example" }],
        lines: ["One more thing: please bring an ID.", "Jane"],
      },
    ],
  },
  newsletter: {
    subject: "Ten tips for your garden",
    mails: [{ from: { name: "Garden Weekly", email: "news@garden.example" }, to: [ME], lines: ["Water early."] }],
  },
};
