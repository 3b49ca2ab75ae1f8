import { defineWords } from "../words.ts";

/** Words of the list of what is in view, and of the key to the map. */
export const mapListWords = defineWords({
  sitesInView: { da: "Steder på kortet", en: "Sites on the map" },
  gatesInView: { da: "Ved kortets kant", en: "At the edge of the map" },
  streamsHere: {
    da: (p: { n: number }) => `${p.n} strømme i røret`,
    en: (p: { n: number }) => `${p.n} streams in this pipe`,
  },
  streamsInView: {
    da: (p: { n: number }) => `Strømme (${p.n})`,
    en: (p: { n: number }) => `Streams (${p.n})`,
  },
  key: { da: "Signaturer", en: "Key" },
  keyDisc: {
    da: "Sted med tallet på de strømme, der er tegnet. Cirklen er større, jo flere der er gennem alle årene",
    en: "Site with the number of streams drawn. The disc is larger, the more there are over all the years",
  },
  keyWidth: {
    da: "Jo bredere rør, desto flere strømme: 1, 2, 3–4, 5 og flere",
    en: "The wider the pipe, the more streams: 1, 2, 3–4, 5 and more",
  },
  keyGate: { da: "Her forlader strømme kortet", en: "Streams leave the map here" },
  keyError: {
    da: "Stiplet kant: stedet er omtrentligt. Er det valgt, ligger det inden for den prikkede ring",
    en: "Dashed edge: the place is approximate. Selected, it lies within the dotted ring",
  },
  keyPlanned: {
    da: "Planlagt eller på forsøg",
    en: "Planned or on trial",
  },
  keyPale: { da: "Sidst dokumenteret tidligere", en: "Last documented earlier" },
  keyInside: {
    da: "Tomt rør: energi. Streger i røret: vand. Prikker: materialer",
    en: "Plain pipe: energy. Dashes in the pipe: water. Dots: materials",
  },
  keyEnded: { da: "Ophørt", en: "Ended" },
  keySchematic: { da: "Skematisk tegnet, ikke opmålt", en: "Drawn schematically, not surveyed" },
});
