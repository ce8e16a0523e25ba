// The members, by slug.
"use strict";

const PROFILES = {
  "jane-doe-acme": { name: "Jane Doe", headline: "Engineering Manager at Acme | hiring", company: "Acme", place: "Berlin, Germany", beside: ["raj-patel-91", "sam-stray"] },
  "raj-patel-91": { name: "Raj Patel", headline: "Staff Engineer", company: "Acme", place: "Pune, India", beside: ["jane-doe-acme", "priya-nair"] },
  "priya-nair": { name: "Dr. Priya Nair", headline: "Data, people, rivers", company: "Acme", place: "Kochi, India", beside: ["jane-doe-acme"] },
  "sam-stray": { name: "Sam Stray", headline: "Gardener at Stray & Sons", company: "Stray & Sons", place: "Leeds, England", beside: ["jane-doe-acme", "raj-patel-91"] },
};
