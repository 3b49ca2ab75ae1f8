import type { Language } from "../lib/language.ts";
import type { Problem, ProblemCode } from "./problem.ts";

/** What a message may mention; see `Problem.params`. */
type Params = Readonly<Record<string, string>>;
interface ProblemWords {
  /** What is wrong. */
  readonly what: (p: Params) => string;
  /** How to mend it. */
  readonly mend: (p: Params) => string;
}

const words = (what: (p: Params) => string, mend: (p: Params) => string): ProblemWords => ({ what, mend });

/**
 * What is wrong with a dataset and how to mend it, in both languages, by problem code.
 * Printed by `npm run data:check` and shown on the error page.
 */
export const PROBLEM_WORDS: Readonly<Record<ProblemCode, Readonly<Record<Language, ProblemWords>>>> = {
  "not-found": {
    da: words(
      (p) => `Datasættet findes ikke på adressen (svar: ${p["found"]}).`,
      () => "Læg filen der, eller ret navnet i adressens ?dataset=.",
    ),
    en: words(
      (p) => `There is no dataset at this address (answer: ${p["found"]}).`,
      () => "Put the file there, or correct the name in ?dataset= of the address.",
    ),
  },
  "file-missing": {
    da: words(
      () => "Filen mangler.",
      () => "Opret den; docs/data-format.md viser, hvad der skal stå i den.",
    ),
    en: words(
      () => "The file is missing.",
      () => "Write it; docs/data-format.md shows what belongs in it.",
    ),
  },
  unreadable: {
    da: words(
      (p) => `Datasættet kunne ikke hentes (${p["found"]}).`,
      () => "Se efter, om serveren kører, og prøv igen.",
    ),
    en: words(
      (p) => `The dataset could not be fetched (${p["found"]}).`,
      () => "Check that the server is running, then try again.",
    ),
  },
  "not-json": {
    da: words(
      (p) => `Filen er ikke gyldig JSON: ${p["found"]}.`,
      () => "Ret kommaer, citationstegn og klammer ved det nævnte sted; en editor med JSON-støtte viser det.",
    ),
    en: words(
      (p) => `The file is not valid JSON: ${p["found"]}.`,
      () => "Correct commas, quotes and brackets at the place named; an editor with JSON support shows it.",
    ),
  },
  "format-version": {
    da: words(
      (p) => `Datasættet har formatversion ${p["found"]}; dette atlas læser version ${p["expected"]}.`,
      () => "Byg datasættet igen med dette atlas' egne kommandoer, eller brug et atlas, der passer til det.",
    ),
    en: words(
      (p) => `The dataset has format version ${p["found"]}; this atlas reads version ${p["expected"]}.`,
      () => "Bundle the dataset again with the commands of this atlas, or use the atlas that fits it.",
    ),
  },
  "missing-field": {
    da: words(
      (p) => `Feltet “${p["field"]}” mangler.`,
      () => "Tilføj det; skriv null, hvis det ikke er kendt og må være tomt.",
    ),
    en: words(
      (p) => `The field “${p["field"]}” is missing.`,
      () => "Add it; write null if it is unknown and may be empty.",
    ),
  },
  "missing-translation": {
    da: words(
      (p) => `Teksten mangler på ${p["field"] === "da" ? "dansk" : "engelsk"}.`,
      (p) => `Skriv teksten i feltet “${p["field"]}”; begge sprog skal være der.`,
    ),
    en: words(
      (p) => `The text is missing in ${p["field"] === "da" ? "Danish" : "English"}.`,
      (p) => `Write it in the field “${p["field"]}”; both languages must be there.`,
    ),
  },
  "unknown-field": {
    da: words(
      (p) => `Feltet “${p["field"]}” findes ikke i formatet.`,
      () => "Ret stavningen, eller fjern feltet; docs/data-format.md nævner alle felter.",
    ),
    en: words(
      (p) => `The format has no field “${p["field"]}”.`,
      () => "Correct the spelling or remove the field; docs/data-format.md names all fields.",
    ),
  },
  "wrong-type": {
    da: words(
      (p) => `${p["found"]} er ikke den rigtige slags værdi.`,
      (p) => `Skriv en værdi af slagsen: ${p["expected"]}.`,
    ),
    en: words(
      (p) => `${p["found"]} is not the right kind of value.`,
      (p) => `Write a value of this kind: ${p["expected"]}.`,
    ),
  },
  "wrong-value": {
    da: words(
      (p) => `“${p["found"]}” er ikke en af de tilladte værdier.`,
      (p) => `Vælg en af: ${p["expected"]}.`,
    ),
    en: words(
      (p) => `“${p["found"]}” is not one of the allowed values.`,
      (p) => `Choose one of: ${p["expected"]}.`,
    ),
  },
  "empty-text": {
    da: words(
      () => "Teksten er tom.",
      () => "Skriv teksten; må feltet være null, så skriv null for hele feltet.",
    ),
    en: words(
      () => "The text is empty.",
      () => "Write the text; if the field may be null, write null for the whole field.",
    ),
  },
  "empty-list": {
    da: words(
      () => "Listen er tom.",
      () => "Den skal have mindst ét punkt.",
    ),
    en: words(
      () => "The list is empty.",
      () => "It needs at least one entry.",
    ),
  },
  "id-form": {
    da: words(
      (p) => `“${p["found"]}” kan ikke være et id.`,
      () => "Brug små bogstaver a–z og tal, delt med bindestreger, fx gas-refinery-gyproc.",
    ),
    en: words(
      (p) => `“${p["found"]}” cannot be an id.`,
      () => "Use lower-case letters a–z and digits joined by hyphens, such as gas-refinery-gyproc.",
    ),
  },
  "year-form": {
    da: words(
      (p) => `${p["found"]} er ikke et årstal.`,
      () => "Skriv et helt tal mellem 1800 og 2100.",
    ),
    en: words(
      (p) => `${p["found"]} is not a year.`,
      () => "Write a whole number between 1800 and 2100.",
    ),
  },
  "date-form": {
    da: words(
      (p) => `“${p["found"]}” er ikke en dato.`,
      () => "Skriv den som 1972-09 eller 1972-09-21.",
    ),
    en: words(
      (p) => `“${p["found"]}” is not a date.`,
      () => "Write it as 1972-09 or 1972-09-21.",
    ),
  },
  "address-form": {
    da: words(
      (p) => `“${p["found"]}” er ikke en webadresse.`,
      () => "En adresse begynder med http:// eller https://; findes der ingen, så skriv null.",
    ),
    en: words(
      (p) => `“${p["found"]}” is not a web address.`,
      () => "An address begins with http:// or https://; if there is none, write null.",
    ),
  },
  "country-form": {
    da: words(
      (p) => `“${p["found"]}” er ikke en landekode.`,
      () => "Skriv to store bogstaver, fx DK.",
    ),
    en: words(
      (p) => `“${p["found"]}” is not a country code.`,
      () => "Write two capital letters, such as DK.",
    ),
  },
  "unknown-unit": {
    da: words(
      (p) => `“${p["found"]}” er ikke en kendt enhed.`,
      (p) => `Brug en af: ${p["expected"]}. Nye enheder tilføjes i src/lib/units.ts.`,
    ),
    en: words(
      (p) => `“${p["found"]}” is no known unit.`,
      (p) => `Use one of: ${p["expected"]}. New units are added in src/lib/units.ts.`,
    ),
  },
  "no-reference": {
    da: words(
      () => "Der er ingen kilde.",
      () => "Skriv mindst ét id fra references.json i feltet “references”.",
    ),
    en: words(
      () => "There is no reference.",
      () => "Write at least one id from references.json in the field “references”.",
    ),
  },
  "moment-no-year": {
    da: words(
      () => "Der er intet årstal.",
      () => "Skriv året, eller sæt precision til “unknown” og forklar hvorfor i reason.",
    ),
    en: words(
      () => "There is no year.",
      () => "Write the year, or set precision to “unknown” and say why in reason.",
    ),
  },
  "moment-exact": {
    da: words(
      () => "Precision “exact” og feltet date hører sammen.",
      () => "Angiv begge eller ingen af dem.",
    ),
    en: words(
      () => "Precision “exact” and the field date belong together.",
      () => "Give both of them or neither.",
    ),
  },
  "moment-date-year": {
    da: words(
      () => "Datoen ligger i et andet år end year.",
      () => "Ret den af de to, der er forkert.",
    ),
    en: words(
      () => "The date lies in another year than year.",
      () => "Correct whichever of the two is wrong.",
    ),
  },
  "moment-latest": {
    da: words(
      () => "Latest ligger ikke efter year.",
      () => "Skriv det seneste mulige år i latest, eller sæt det til null.",
    ),
    en: words(
      () => "Latest does not lie after year.",
      () => "Write the latest possible year in latest, or set it to null.",
    ),
  },
  "duplicate-id": {
    da: words(
      (p) => `Id'et “${p["id"]}” bruges to gange.`,
      () => "Giv den ene post et andet id, eller slet dubletten; også aliaser tæller.",
    ),
    en: words(
      (p) => `The id “${p["id"]}” is used twice.`,
      () => "Give one of the records another id, or delete the double; aliases count too.",
    ),
  },
  "dangling-id": {
    da: words(
      (p) => `Der findes ingen post af slagsen ${p["kind"]} med id'et “${p["id"]}”.`,
      () => "Ret stavningen, eller opret posten.",
    ),
    en: words(
      (p) => `There is no ${p["kind"]} with the id “${p["id"]}”.`,
      () => "Correct the spelling, or write that record.",
    ),
  },
  "before-partner": {
    da: words(
      (p) => `Strømmen begynder i ${p["from"]}, men “${p["partner"]}” findes først fra ${p["exists"]}.`,
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
      (p) => `Mere end én påstand om ${p["about"]} er foretrukken.`,
      () => "Lad kun én have preferred: true.",
    ),
    en: words(
      (p) => `More than one claim about ${p["about"]} is preferred.`,
      () => "Leave preferred: true on one of them only.",
    ),
  },
  "preferred-missing": {
    da: words(
      (p) => `Påstandene om ${p["about"]} er uenige, og ingen er foretrukken.`,
      () => "Sæt preferred: true på den, atlasset skal følge.",
    ),
    en: words(
      (p) => `The claims about ${p["about"]} disagree and none is preferred.`,
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
  "camera-form": {
    da: words(
      (p) => `“${p["found"]}” er ikke et kortudsnit.`,
      () => "Skriv zoom/bredde/længde, fx 13.2/55.665/11.095, som i adressens map=.",
    ),
    en: words(
      (p) => `“${p["found"]}” is not a view of the map.`,
      () => "Write zoom/latitude/longitude, such as 13.2/55.665/11.095, as in map= of the address.",
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
  "uncited-reference": {
    da: words(
      (p) => `Ingen post henviser til kilden “${p["id"]}”.`,
      () => "Henvis til den, hvor den bruges, eller slet den.",
    ),
    en: words(
      (p) => `No record cites the reference “${p["id"]}”.`,
      () => "Cite it where it is used, or delete it.",
    ),
  },
};

/** Returns what is wrong and how to mend it, as two sentences. */
export function sayProblem(problem: Problem, language: Language): { what: string; mend: string } {
  const entry = PROBLEM_WORDS[problem.code][language];
  return { what: entry.what(problem.params), mend: entry.mend(problem.params) };
}
