import { defineWords } from "../words.ts";

interface When {
  readonly when: string;
}

/** Words for when a stream began: only what ran did; a pilot and a plan are said to be one. */
export const beginningWords = defineWords({
  // The name of the fact, before a time.
  running: { da: "Siden", en: "Since" },
  pilot: { da: "Forsøg fra", en: "Pilot from" },
  planned: { da: "Plan fra", en: "Plan of" },
  unconfirmed: { da: "Omtalt fra", en: "Spoken of from" },
  // In a cell under “since”, or among other words.
  pilotFrom: { da: (p: When) => `forsøg fra ${p.when}`, en: (p: When) => `pilot from ${p.when}` },
  planOf: { da: (p: When) => `plan fra ${p.when}`, en: (p: When) => `plan of ${p.when}` },
  spokenOf: { da: (p: When) => `omtalt fra ${p.when}`, en: (p: When) => `spoken of from ${p.when}` },
  // Of what is only known to have run by then.
  sinceAtLatest: {
    da: (p: When) => `senest siden ${p.when}`,
    en: (p: When) => `since ${p.when} at the latest`,
  },
  since: { da: (p: When) => `siden ${p.when}`, en: (p: When) => `since ${p.when}` },
});
