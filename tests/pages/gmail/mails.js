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
        at: "Tue, Nov 17, 2026, 4:05\u202fPM",
        lines: ["Hi Alex,", "your onsite interview is confirmed. You will meet Raj Patel and Priya Nair, too.", "Jane"],
      },
      { from: ME, to: [{ name: "Jane Doe", email: "jane.doe@acme.example" }], at: "Tue, Nov 17, 2026, 5:30\u202fPM", lines: ["Dear Jane,", "thank you, I look forward to it.", "Alex"] },
      {
        from: { name: "Doe, Jane (Acme)", email: "jane.doe@acme.example" },
        to: [ME, { name: "Raj Patel", email: "raj.patel@acme.example" }],
        at: "Wed, Nov 18, 2026, 9:12\u202fAM",
        lines: ["One more thing: please bring an ID.", "Jane"],
      },
    ],
  },
  newsletter: {
    subject: "Ten tips for your garden",
    mails: [{ from: { name: "Garden Weekly", email: "news@garden.example" }, to: [ME], at: "Sun, Nov 15, 2026, 6:00\u202fAM", lines: ["Water early."] }],
  },
};

// What comes after an interview, from now: in the inbox if it is asked for (`?answer=1`).
if (asked.has("answer")) {
  const now = new Intl.DateTimeFormat("en-US", { weekday: "short", month: "short", day: "numeric", year: "numeric", hour: "numeric", minute: "2-digit" });
  THREADS.answer = {
    subject: "Next steps",
    mails: [
      {
        from: { name: "Jane Doe", email: "jane.doe@acme.example" },
        to: [ME],
        at: now.format(new Date()),
        lines: ["Hi Alex,", "thank you for your time. We will let you know within ten days.", "Jane"],
        quote: ["Please let me know by tomorrow.", "Alex"],
      },
    ],
  };
}
