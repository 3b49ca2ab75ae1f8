import type { Language } from "../../lib/language.ts";
import type { Warning, WarningCode } from "../warnings/warning.ts";
import { type ProblemEntry, words } from "./problemEntry.ts";

/** What is odd in a dataset and what to do about it, in both languages, by code of the warning. */
export const WARNING_WORDS: Readonly<Record<WarningCode, ProblemEntry>> = {
  mojibake: {
    da: words(
      (p) => `Tegn er gået i stykker på vejen: »${p["found"]}«.`,
      () => "Skriv stedet igen; filen er et sted på vejen åbnet med en anden tegnkodning end UTF-8.",
    ),
    en: words(
      (p) => `Characters broke on their way: “${p["found"]}”.`,
      () => "Type that place anew; somewhere on its way the file was opened in another encoding than UTF-8.",
    ),
  },
  "duplicate-key": {
    da: words(
      (p) => `Feltet »${p["key"]}« står to gange i samme post; kun det sidste gælder.`,
      () => "Slet det ene.",
    ),
    en: words(
      (p) => `The field “${p["key"]}” stands twice in one record; only the last one counts.`,
      () => "Delete one of them.",
    ),
  },
  outlier: {
    da: words(
      (p) => `${p["found"]} ligger omkring tusind gange fra tallene ved siden af (omkring ${p["usual"]}).`,
      () =>
        "Se efter enhed og tusindtalsskilletegn; er det en anden størrelse, så skriv i »measure« hvad der tælles.",
    ),
    en: words(
      (p) => `${p["found"]} is some thousand times off the values beside it (about ${p["usual"]}).`,
      () =>
        "Look at the unit and the thousands separator; if it is another thing, say in “measure” what is counted.",
    ),
  },
  "preferred-weaker": {
    da: words(
      (p) =>
        `Den foretrukne mængde, ${p["found"]}, er ikke, hvad der løb i strømmen selv; det er ${p["own"]}.`,
      () => "Gør det tal til det foretrukne, eller ret »covers« eller »basis«, hvis de er forkerte.",
    ),
    en: words(
      (p) =>
        `The preferred amount, ${p["found"]}, is not what went through the stream itself; ${p["own"]} is.`,
      () => "Prefer that figure, or correct “covers” or “basis” if they are wrong.",
    ),
  },
  "unmet-need": {
    da: words(
      (p) => `I ${p["years"]} er den i drift, men intet af det, den har brug for, er det: ${p["ids"]}.`,
      () => "Find et belæg for en af dem i de år, eller ret tiderne eller »needs«.",
    ),
    en: words(
      (p) => `In ${p["years"]} it runs, but nothing that it needs does: ${p["ids"]}.`,
      () => "Find evidence of one of them in those years, or correct the times or “needs”.",
    ),
  },
  "typed-twice": {
    da: words(
      (p) => `${p["found"]} fra samme kilde står også i ${p["other"]}.`,
      () => "Skriv tallet én gang i figures.json, og nævn dets id i »figure« begge steder.",
    ),
    en: words(
      (p) => `${p["found"]} from the same reference stands in ${p["other"]} too.`,
      () => "Write the figure once in figures.json, and name its id in “figure” at both places.",
    ),
  },
  "unused-figure": {
    da: words(
      (p) => `Ingen post bruger det fælles tal »${p["id"]}«.`,
      () => "Nævn id'et i »figure«, hvor tallet hører til, eller slet tallet.",
    ),
    en: words(
      (p) => `No record uses the shared figure “${p["id"]}”.`,
      () => "Name the id in “figure” where the figure belongs, or delete the figure.",
    ),
  },
  "year-before": {
    da: words(
      (p) => `${p["found"]} ligger før symbiosen, der begynder i ${p["least"]}.`,
      () => "Ret året, eller sæt firstYear i meta.json tilbage.",
    ),
    en: words(
      (p) => `${p["found"]} lies before the symbiosis, which begins in ${p["least"]}.`,
      () => "Correct the year, or set firstYear in meta.json back.",
    ),
  },
  "year-ahead": {
    da: words(
      (p) => `${p["found"]} ligger længere fremme, end nogen kan vide noget om (data fra ${p["most"]}).`,
      () => "Ret året; er datoen i »asOf« gammel, så ret den.",
    ),
    en: words(
      (p) => `${p["found"]} lies further ahead than anybody can know of (data as of ${p["most"]}).`,
      () => "Correct the year; if the date in “asOf” is old, correct that.",
    ),
  },
  "languages-exchanged": {
    da: words(
      (p) =>
        `Den ${p["language"] === "da" ? "danske" : "engelske"} tekst ser ud til at være på det andet sprog: »${p["found"]}«.`,
      () => "Byt de to om, eller oversæt.",
    ),
    en: words(
      (p) =>
        `The ${p["language"] === "da" ? "Danish" : "English"} text seems to be in the other language: “${p["found"]}”.`,
      () => "Exchange the two, or translate.",
    ),
  },
  "null-island": {
    da: words(
      (p) => `Punktet ${p["found"]} ligger i havet ud for Afrika.`,
      () => "Skriv [længde, bredde], eller null, hvis stedet ikke er kendt.",
    ),
    en: words(
      (p) => `The point ${p["found"]} lies in the sea off Africa.`,
      () => "Write [longitude, latitude], or null if the place is not known.",
    ),
  },
  "file-name": {
    da: words(
      (p) => `Teksten nævner en fil eller et internt nummer: »${p["found"]}«.`,
      () => "Skriv det, læseren kender det som; adresser hører hjemme i »url«.",
    ),
    en: words(
      (p) => `The text names a file or an internal number: “${p["found"]}”.`,
      () => "Write what a reader knows it as; addresses belong in “url”.",
    ),
  },
  "research-note": {
    da: words(
      (p) => `Teksten ligner en note til en selv: »${p["found"]}«.`,
      () => "Skriv forbeholdet, så en læser forstår det, fx »Ingen af de anvendte kilder oplyser mængden.«",
    ),
    en: words(
      (p) => `The text reads like a note to oneself: “${p["found"]}”.`,
      () => "Word the caveat for a reader, such as “None of the sources used here gives the amount.”",
    ),
  },
  "no-address": {
    da: words(
      (p) => `Kilden »${p["id"]}« har ingen adresse på nettet og siger ikke hvorfor.`,
      () => "Skriv adressen i »url«, eller i »noUrl«, hvorfor der ingen er.",
    ),
    en: words(
      (p) => `The reference “${p["id"]}” has no address on the web and does not say why.`,
      () => "Write the address into “url”, or into “noUrl” why there is none.",
    ),
  },
  "word-choice": {
    da: words(
      (p) => `Teksten siger »${p["found"]}«; ordlisten siger »${p["write"]}«.`,
      () => "Brug ordlistens ord, eller ret words.json; hvorfor står i ordlisten.",
    ),
    en: words(
      (p) => `The text says “${p["found"]}”; the word list says “${p["write"]}”.`,
      () => "Use the word of the list, or change words.json; the list says why.",
    ),
  },
  "balance-gap": {
    da: words(
      (p) => `Båndet »${p["id"]}« mangler en værdi i ${p["years"]} og bliver tegnet skraveret.`,
      () => "Er værdien offentliggjort, så skriv den i serien; ellers er alt, som det skal være.",
    ),
    en: words(
      (p) => `The link “${p["id"]}” lacks a value in ${p["years"]} and is drawn hatched.`,
      () => "If the value is published, write it into the series; otherwise all is as it should be.",
    ),
  },
  "balance-negative": {
    da: words(
      (p) => `Båndet »${p["id"]}« giver mindre end ingenting i ${p["years"]} og bliver tegnet skraveret.`,
      () => "Se efter, om leddene i »plus« og »minus« hører til samme opgørelse.",
    ),
    en: words(
      (p) => `The link “${p["id"]}” comes to less than nothing in ${p["years"]} and is drawn hatched.`,
      () => "See whether the terms in “plus” and “minus” belong to one count.",
    ),
  },
  "balance-apart": {
    da: words(
      (p) =>
        `Det, der går ind i »${p["id"]}«, og det, der kommer ud, ligger mere end en tiendedel fra hinanden i ${p["years"]}.`,
      () => "Er de to opgørelser af det samme, så se serierne efter; ellers slet »agrees«.",
    ),
    en: words(
      (p) => `What goes into “${p["id"]}” and what comes out differ by more than a tenth in ${p["years"]}.`,
      () => "If they are two counts of one thing, look at the series; otherwise delete “agrees”.",
    ),
  },
  "conflict-unexplained": {
    da: words(
      (p) => `Kilderne er uenige om »${p["id"]}«, og ingen sætning siger om hvad og hvorfor.`,
      () =>
        "Skriv en sætning og dens kilder i »conflict«, eller ret årene og »measure«, hvis de taler om hver sit.",
    ),
    en: words(
      (p) => `The sources disagree about “${p["id"]}”, and no sentence says on what and why.`,
      () =>
        "Write a sentence and its references into “conflict”, or correct years and “measure” if each is about another thing.",
    ),
  },
  "no-site": {
    da: words(
      (p) => `Partneren »${p["id"]}« har intet sted og siger ikke hvorfor.`,
      () => "Skriv stedet i »sites«, eller i »noSite«, hvorfor der intet er.",
    ),
    en: words(
      (p) => `The partner “${p["id"]}” has no site and does not say why.`,
      () => "Write the site into “sites”, or into “noSite” why there is none.",
    ),
  },
};

/** Returns what is odd and what to do about it, as two sentences. */
export function sayWarning(warning: Warning, language: Language): { what: string; mend: string } {
  const entry = WARNING_WORDS[warning.code][language];
  return { what: entry.what(warning.params), mend: entry.mend(warning.params) };
}
