import { nameStream } from "../streamName.ts";
import { defineWords } from "../words.ts";

/** Words that several areas share: families, states, precision, roles. */
export const commonWords = defineWords({
  energy: { da: "Energi", en: "Energy" },
  water: { da: "Vand", en: "Water" },
  material: { da: "Materialer", en: "Materials" },
  // The letter is the family's third cue beside colour and dash.
  energyLetter: { da: "E", en: "E" },
  waterLetter: { da: "V", en: "W" },
  materialLetter: { da: "M", en: "M" },
  running: { da: "i drift", en: "running" },
  pilot: { da: "forsøg", en: "pilot" },
  planned: { da: "planlagt", en: "planned" },
  "last-documented": { da: "sidst dokumenteret tidligere", en: "last documented earlier" },
  earlier: { da: "tidligere", en: "earlier" }, // the same where that has no room
  lastDocumentedIn: {
    da: (p: { year: number }) => `sidst dokumenteret ${p.year}`,
    en: (p: { year: number }) => `last documented ${p.year}`,
  },
  "probably-ended": { da: "formentlig ophørt", en: "probably ended" },
  "planned-overdue": { da: "planlagt, dato passeret", en: "planned, date passed" },
  // What a keeper calls a time of which nobody says that it ran.
  unconfirmed: { da: "ikke bekræftet", en: "unconfirmed" },
  ended: { da: "ophørt", en: "ended" },
  "not-yet": { da: "endnu ikke begyndt", en: "not yet begun" },
  member: { da: "medlem", en: "member" },
  associate: { da: "associeret medlem", en: "associate member" },
  former: { da: "tidligere medlem", en: "former member" },
  external: { da: "ekstern part", en: "outside party" },
  notPublished: { da: "ikke offentliggjort", en: "not published" },
  unknown: { da: "ukendt", en: "unknown" },
  close: { da: "Luk", en: "Close" },
  reload: { da: "Indlæs igen", en: "Load again" },
  high: { da: "høj", en: "high" },
  medium: { da: "middel", en: "medium" },
  low: { da: "lav", en: "low" },
  partner: { da: "Partner", en: "Partner" },
  stream: { da: "Strøm", en: "Stream" },
  milestone: { da: "Milepæl", en: "Milestone" },
  figure: { da: "Tal", en: "Figure" },
  project: { da: "Projekt", en: "Project" },
  opensElsewhere: { da: "åbner i et nyt vindue", en: "opens in a new window" },
  nameToday: {
    da: (p: { name: string; today: string }) => `${p.name} (i dag ${p.today})`,
    en: (p: { name: string; today: string }) => `${p.name} (today ${p.today})`,
  },
  streamName: {
    da: nameStream("fra", "til"),
    en: nameStream("from", "to"),
  },
});
