import { type ProblemEntry, words } from "./problemEntry.ts";

/** Danish for the kinds of record that an id may name. */
const RECORDS: Readonly<Record<string, string>> = {
  partner: "nogen partner",
  stream: "nogen strøm",
  milestone: "nogen milepæl",
  figure: "noget tal",
  project: "noget projekt",
  reference: "nogen kilde",
  "shared figure": "noget fælles tal",
  "corridor node": "noget knudepunkt",
  view: "nogen visning",
  series: "nogen serie",
  balance: "noget billede af mængder",
  "balance node": "noget punkt",
};

/** The words for what does not fit together between records of proper shape. */
export const RELATION_WORDS = {
  "duplicate-id": {
    da: words(
      (p) => `Id'et »${p["id"]}« bruges to gange.`,
      () => "Giv den ene post et andet id, eller slet dubletten; også aliaser tæller.",
    ),
    en: words(
      (p) => `The id “${p["id"]}” is used twice.`,
      () => "Give one of the records another id, or delete the double; aliases count too.",
    ),
  },
  "dangling-id": {
    da: words(
      (p) => `Der findes ikke ${RECORDS[p["kind"] ?? ""] ?? "nogen post"} med id'et »${p["id"]}«.`,
      () => "Ret stavningen, eller opret posten.",
    ),
    en: words(
      (p) => `There is no ${p["kind"]} with the id “${p["id"]}”.`,
      () => "Correct the spelling, or write that record.",
    ),
  },
  "before-partner": {
    da: words(
      (p) => `Strømmen begynder i ${p["from"]}, men »${p["partner"]}« findes først fra ${p["exists"]}.`,
      () => "Ret strømmens eller partnerens begyndelse, eller lad strømmen begynde hos forgængeren.",
    ),
    en: words(
      (p) => `The stream begins in ${p["from"]}, but “${p["partner"]}” exists only from ${p["exists"]}.`,
      () => "Correct the start of the stream or of the partner, or name the predecessor.",
    ),
  },
  "end-before-start": {
    da: words(
      (p) => `Slutter i ${p["to"]}, før den begynder i ${p["from"]}.`,
      () => "Ret et af de to årstal.",
    ),
    en: words(
      (p) => `Ends in ${p["to"]}, before it begins in ${p["from"]}.`,
      () => "Correct one of the two years.",
    ),
  },
  "same-ends": {
    da: words(
      (p) => `Strømmen går fra »${p["id"]}« til sig selv.`,
      () => "Ret afgiver eller modtager; en strøm går fra den ene til den anden.",
    ),
    en: words(
      (p) => `The stream goes from “${p["id"]}” to itself.`,
      () => "Correct the donor or the receiver; a stream goes from one to another.",
    ),
  },
  "successor-circle": {
    da: words(
      (p) => `Efterfølgerne går i ring: ${p["circle"]}.`,
      () => "Fjern den efterfølger, der fører tilbage.",
    ),
    en: words(
      (p) => `The successors go round in a circle: ${p["circle"]}.`,
      () => "Remove the successor that leads back.",
    ),
  },
  "needs-itself": {
    da: words(
      (p) => `Strømmen »${p["id"]}« siges at have brug for sig selv.`,
      () => "Nævn i »needs« de strømme, den ikke kan løbe uden, eller slet feltet.",
    ),
    en: words(
      (p) => `The stream “${p["id"]}” is said to need itself.`,
      () => "Name in “needs” the streams that it cannot run without, or delete the field.",
    ),
  },
  "not-taken": {
    da: words(
      (p) => `»${p["partner"]}« hverken modtager strømmen »${p["id"]}« eller sender den videre.`,
      () => "Nævn i »from« kun strømme, som partneren modtager eller sender videre.",
    ),
    en: words(
      (p) => `“${p["partner"]}” neither takes the stream “${p["id"]}” nor hands it on.`,
      () => "Name in “from” only streams that the partner takes or hands on.",
    ),
  },
  "not-given": {
    da: words(
      (p) => `»${p["partner"]}« afgiver ikke strømmen »${p["id"]}«.`,
      () => "Nævn i »to« kun strømme, som partneren afgiver.",
    ),
    en: words(
      (p) => `“${p["partner"]}” does not give the stream “${p["id"]}”.`,
      () => "Name in “to” only streams that the partner gives.",
    ),
  },
  "span-no-start": {
    da: words(
      () => "Perioden har intet første år, så strømmen ville ikke ses i noget år.",
      () => "Skriv det første år, den er dokumenteret i, med precision »before«.",
    ),
    en: words(
      () => "The span has no first year, so no year would show the stream.",
      () => "Write the first year in which it is documented, with precision “before”.",
    ),
  },
  "ended-twice": {
    da: words(
      () => "Strømmen har en slutning, og den siges også kun formentlig at være ophørt.",
      () => "Slet probablyEnded, eller skriv null i »to« i den sidste periode.",
    ),
    en: words(
      () => "The stream has an end, and is also said to have ended only probably.",
      () => "Delete probablyEnded, or write null into “to” of the last span.",
    ),
  },
  "bounds-order": {
    da: words(
      (p) => `Rammen ${p["found"]} vender forkert.`,
      () => "Rækkefølgen er [vest, syd, øst, nord] i grader.",
    ),
    en: words(
      (p) => `The frame ${p["found"]} is the wrong way round.`,
      () => "The order is [west, south, east, north] in degrees.",
    ),
  },
  "spans-overlap": {
    da: words(
      (p) => `Perioden begynder i ${p["from"]}, før den forrige slutter (${p["end"]}).`,
      () => "Sæt perioderne i rækkefølge uden overlap.",
    ),
    en: words(
      (p) => `The span begins in ${p["from"]}, before the one ahead of it ends (${p["end"]}).`,
      () => "Put the spans in order and without overlap.",
    ),
  },
  "outside-bounds": {
    da: words(
      (p) => `Punktet ${p["found"]} ligger uden for kortet (${p["bounds"]}).`,
      () => "Rækkefølgen er [længde, bredde]; ligger stedet virkelig langt væk, så giv partneren en gate.",
    ),
    en: words(
      (p) => `The point ${p["found"]} lies outside the map (${p["bounds"]}).`,
      () => "The order is [longitude, latitude]; if the place really is far away, give the partner a gate.",
    ),
  },
  "point-without-error": {
    da: words(
      () => "Stedet har et punkt, men siger ikke, hvor nøjagtigt det er.",
      () => "Angiv errorMeters, og sæt accuracy til exact, address eller approximate.",
    ),
    en: words(
      () => "The site has a point but does not say how accurate it is.",
      () => "Give errorMeters, and set accuracy to exact, address or approximate.",
    ),
  },
  "no-place-no-gate": {
    da: words(
      () => "Partneren har strømme, men hverken et punkt eller en gate, så de kan ikke tegnes på kortet.",
      () => "Giv den et sites-punkt eller en gate med et navn.",
    ),
    en: words(
      () => "The partner has streams but neither a point nor a gate, so they cannot be drawn on the map.",
      () => "Give it a site with a point, or a gate with a label.",
    ),
  },
  "preferred-twice": {
    da: words(
      (p) => `Mere end én påstand om »${p["about"]}« er foretrukken.`,
      () => "Lad kun én have preferred: true.",
    ),
    en: words(
      (p) => `More than one claim about “${p["about"]}” is preferred.`,
      () => "Leave preferred: true on one of them only.",
    ),
  },
  "preferred-missing": {
    da: words(
      (p) => `Påstandene om »${p["about"]}« er uenige, og ingen er foretrukken.`,
      () => "Sæt preferred: true på den, atlasset skal følge.",
    ),
    en: words(
      (p) => `The claims about “${p["about"]}” disagree and none is preferred.`,
      () => "Set preferred: true on the one that the atlas is to follow.",
    ),
  },
  "series-order": {
    da: words(
      (p) => `Året ${p["year"]} kommer ikke efter det forrige.`,
      () => "Skriv ét tal for hvert år, i rækkefølge.",
    ),
    en: words(
      (p) => `The year ${p["year"]} does not come after the one before it.`,
      () => "Write one value a year, in order.",
    ),
  },
  "two-selections": {
    da: words(
      (p) => `Trinnet vælger mere end én ting: ${p["kinds"]}.`,
      () => "Behold én af dem.",
    ),
    en: words(
      (p) => `The step selects more than one thing: ${p["kinds"]}.`,
      () => "Keep one of them.",
    ),
  },
  "year-outside": {
    da: words(
      (p) => `Året ${p["year"]} ligger uden for datasættet.`,
      (p) => `Skriv et år fra ${p["from"]} til ${p["to"]}, eller null for det sidste.`,
    ),
    en: words(
      (p) => `The year ${p["year"]} lies outside the dataset.`,
      (p) => `Write a year from ${p["from"]} to ${p["to"]}, or null for the last one.`,
    ),
  },
  "same-years": {
    da: words(
      (p) => `${p["year"]} sammenlignes med sig selv.`,
      () => "Skriv et andet år i det ene af felterne, eller slet sammenligningen.",
    ),
    en: words(
      (p) => `${p["year"]} is compared with itself.`,
      () => "Write another year in one of the two fields, or delete the comparison.",
    ),
  },
  "uncited-reference": {
    da: words(
      (p) => `Ingen post henviser til kilden »${p["id"]}«.`,
      () => "Henvis til den, hvor den bruges, eller slet den.",
    ),
    en: words(
      (p) => `No record cites the reference “${p["id"]}”.`,
      () => "Cite it where it is used, or delete it.",
    ),
  },
} satisfies Record<string, ProblemEntry>;
