import { type ProblemEntry, words } from "./problemEntry.ts";

/** The words for a file that does not come, or cannot be read. */
export const FILE_WORDS = {
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
  "server-fault": {
    da: words(
      (p) => `Serveren kunne ikke udlevere datasættet (svar: ${p["found"]}).`,
      () => "Vent; atlasset spørger igen af sig selv. Bliver det ved, så se i serverens log.",
    ),
    en: words(
      (p) => `The server could not hand out the dataset (answer: ${p["found"]}).`,
      () => "Wait; the atlas asks again by itself. If it goes on, look into the server’s log.",
    ),
  },
  "web-page": {
    da: words(
      () => "I stedet for datasættet kom der en webside, som netværk sender, før man er logget ind.",
      () =>
        "Åbn en anden side i browseren, og log ind på netværket der. Ellers ligger filen ikke på adressen.",
    ),
    en: words(
      () => "A web page came in place of the dataset, as networks send before one has logged in.",
      () =>
        "Open another page in the browser and log in to the network there. Else the file is not at the address.",
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
  "not-utf8": {
    da: words(
      () => "Filen er ikke gemt som UTF-8, så æ, ø og å ville gå i stykker.",
      () => "Gem den igen med tegnkodningen UTF-8; i Notesblok vælges den under »Gem som«.",
    ),
    en: words(
      () => "The file is not saved as UTF-8, so æ, ø and å would break.",
      () => "Save it again with the encoding UTF-8; Notepad offers it under “Save as”.",
    ),
  },
  "file-name": {
    da: words(
      (p) => `Filen har et andet navn end posten, hvis id er »${p["id"]}«.`,
      (p) => `Kald filen »${p["id"]}.json«, eller ret id'et, hvis det er det, der er forkert.`,
    ),
    en: words(
      (p) => `The file has another name than its record, whose id is “${p["id"]}”.`,
      (p) => `Call the file “${p["id"]}.json”, or correct the id if that is what is wrong.`,
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
} satisfies Record<string, ProblemEntry>;
