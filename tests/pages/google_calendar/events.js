// The week's events. `after` is when one ends, in minutes after the end of the panel interview, which the server says.
"use strict";

const ME = { name: "Alex Miller", email: "alex.miller@example.net" };
const JANE = { name: "Jane Doe", email: "jane.doe@acme.example" };
const RAJ = { name: "Raj Patel", email: "raj.patel@acme.example" };
const PRIYA = { name: "Priya Nair", email: "priya.nair@acme.example" };
const LINDEN = { name: "ACME-HQ-4-Linden (8) [Zoom]", email: "c_1888abc0linden@resource.calendar.google.com" };

const EVENTS = {
  // Three interviewers, a room, the user; an address of somebody else in the description.
  panel: {
    title: "Onsite interview: Alex Miller / Acme - Senior Engineer",
    after: 0,
    minutes: 60,
    location: "Acme HQ, Lindenstrasse 4, Berlin",
    description: [
      "Hi Alex,",
      "you will meet Jane, Raj and Priya. The role: Senior Engineer, Platform.",
      "Trouble with the link? Write to recruiting-help@acme.example or call Sam Stray <sam.stray@acme.example>.",
      "Join: https://meet.example/abc-defg-hij",
    ],
    organizer: JANE,
    guests: [[JANE, "Attending", true], [RAJ, "Attending"], [PRIYA, "Awaiting"], [ME, "Attending"], [LINDEN, "Attending"]],
    notice: ["30 minutes before"],
  },
  // One guest without a name: the label begins with the bare address.
  screen: {
    title: "Phone screen - Globex",
    after: 1440,
    minutes: 30,
    description: ["A short call about the Data Engineer role."],
    organizer: { name: "", email: "lee.ann@globex.example" },
    guests: [[{ name: "", email: "lee.ann@globex.example" }, "Attending", true], [ME, "Awaiting"]],
    notice: ["10 minutes before"],
  },
  // Nobody is invited.
  alone: { title: "Interview with Initech (call the front desk)", after: -1320, minutes: 45, description: ["Ask for Priya"], guests: [], notice: [] },
  // No interview at all.
  dentist: { title: "Dentist", after: -2880, minutes: 30, location: "Marktplatz 1", guests: [], notice: ["1 day before"] },
  // Two people with one name, and one who declined.
  twins: {
    title: "Final round, Hooli - Staff Engineer",
    after: 2880,
    minutes: 90,
    organizer: { name: "Chris Wong", email: "chris.wong@hooli.example" },
    guests: [
      [{ name: "Chris Wong", email: "chris.wong@hooli.example" }, "Attending", true],
      [{ name: "Chris Wong", email: "cwong2@hooli.example" }, "Attending, Optional"],
      [{ name: "Mona Petrov", email: "mona.petrov@hooli.example" }, "Declined"],
      [ME, "Attending"],
    ],
    notice: [],
  },
  // A guest list too long to be shown: the count alone, until it is expanded.
  crowd: {
    title: "Company all hands",
    after: 4320,
    minutes: 60,
    organizer: { name: "Company events", email: "events@initrode.example" },
    collapsed: 43,
    guests: [],
    notice: [],
  },
};
