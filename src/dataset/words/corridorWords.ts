import { type ProblemEntry, words } from "./problemEntry.ts";

/** The words for what does not fit in the pipe network of the map. */
export const CORRIDOR_WORDS = {
  "corridor-place": {
    da: words(
      (p) => `Knudepunktet »${p["id"]}« i rørnettet har intet sted eller to.`,
      () => "En partner med et sted på kortet må ikke have lonLat her; alle andre knudepunkter skal have et.",
    ),
    en: words(
      (p) => `The node “${p["id"]}” of the pipe network has no place, or two.`,
      () => "A partner with a site on the map must not have lonLat here; every other node needs it.",
    ),
  },
  "corridor-twice": {
    da: words(
      (p) =>
        `Rørvejen fra »${p["from"]}« til »${p["to"]}« står der to gange eller fører tilbage til sig selv.`,
      () => "Lad kun én rørvej stå mellem to forskellige knudepunkter.",
    ),
    en: words(
      (p) =>
        `The corridor from “${p["from"]}” to “${p["to"]}” is there twice, or leads back to where it began.`,
      () => "Leave one corridor only between two different nodes.",
    ),
  },
} satisfies Record<string, ProblemEntry>;
