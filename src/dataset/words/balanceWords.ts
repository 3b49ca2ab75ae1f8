import { type ProblemEntry, words } from "./problemEntry.ts";

/** The words for what does not fit in a picture to scale. */
export const BALANCE_WORDS = {
  "term-form": {
    da: words(
      (p) => `»${p["found"]}« siger ikke, hvor værdien står.`,
      () => 'Skriv { "series": id }, { "stream": id } eller { "figure": id }; værdien selv skrives ikke her.',
    ),
    en: words(
      (p) => `“${p["found"]}” does not say where the value stands.`,
      () =>
        'Write { "series": id }, { "stream": id } or { "figure": id }; the value itself is not written here.',
    ),
  },
  "node-nameless": {
    da: words(
      () => "Punktet har hverken navn eller partner.",
      () => "Skriv »name« eller »partner«, eller begge.",
    ),
    en: words(
      () => "The node has neither a name nor a partner.",
      () => "Write “name” or “partner”, or both.",
    ),
  },
  "balance-node": {
    da: words(
      (p) => `Intet bånd går til eller fra punktet »${p["id"]}«.`,
      () => "Tilføj båndet, eller slet punktet.",
    ),
    en: words(
      (p) => `No link goes to or from the node “${p["id"]}”.`,
      () => "Add the link, or delete the node.",
    ),
  },
  "balance-unit": {
    da: words(
      (p) => `»${p["id"]}« er givet i ${p["found"]}, og det kan ikke regnes nøjagtigt om til ${p["unit"]}.`,
      () => "Ret enheden, eller vælg en serie, der måler det samme; energi, masse og rumfang blandes ikke.",
    ),
    en: words(
      (p) => `“${p["id"]}” is given in ${p["found"]}, which does not convert exactly into ${p["unit"]}.`,
      () =>
        "Correct the unit, or choose a series that measures the same; energy, mass and volume are not mixed.",
    ),
  },
  "balance-years": {
    da: words(
      (p) => `Årene ${p["from"]} til ${p["to"]} går baglæns eller ud over billedets egne.`,
      () => "Ret årene; båndets skal ligge inden for billedets »from« og »to«.",
    ),
    en: words(
      (p) => `The years ${p["from"]} to ${p["to"]} run backwards, or outside those of the picture.`,
      () => "Correct the years; a link’s lie within “from” and “to” of its picture.",
    ),
  },
  "balance-circle": {
    da: words(
      (p) => `Båndet »${p["id"]}« fører tilbage til, hvor det kom fra.`,
      () => "Lad punktet, der både giver og får, stå som to punkter.",
    ),
    en: words(
      (p) => `The link “${p["id"]}” leads back to where it came from.`,
      () => "Let the node that both gives and gets be two nodes.",
    ),
  },
  "balance-twice": {
    da: words(
      (p) => `Strømmen »${p["id"]}« er talt med her og i båndet »${p["other"]}« ved siden af.`,
      () =>
        "Lad den kun stå i det ene; to bånd må kun dele en strøm, når det ene fører videre til det andet.",
    ),
    en: words(
      (p) => `The stream “${p["id"]}” is counted here and in the link “${p["other"]}” beside it.`,
      () => "Name it in one of them; two links share a stream only where one leads on to the other.",
    ),
  },
} satisfies Record<string, ProblemEntry>;
