import { defineWords } from "../words.ts";

/** Words of what opens above the rail. */
export const railPanelWords = defineWords({
  chart: {
    da: "Feltet over årene: dokumenterede strømme i drift, år for år.",
    en: "The area over the years: documented streams that run, year by year.",
  },
  filtered: { da: "Kun dem, som filtrene lader stå.", en: "Only those that the filters leave." },
  recent: {
    da: (p: { years: number }) =>
      `Stribet: ingen kilde fra det år eller senere, men den nyeste er højst ${p.years} år ældre end dataene; derfor regnes de for i drift.`,
    en: (p: { years: number }) =>
      `Striped: no source of that year or a later one, but the newest is at most ${p.years} years older than the data; so they count as running.`,
  },
  earlier: {
    da: "Gråt: sidst dokumenteret tidligere. Der bliver kilderne færre; om strømmene er ophørt, siger ingen kilde.",
    en: "Grey: last documented earlier. There the sources become fewer; no source says whether the streams have ended.",
  },
  handovers: {
    da: "Hvor én strøm afløste en anden, tælles de to én gang i det år.",
    en: "Where one stream took over from another, the two count once in that year.",
  },
});
