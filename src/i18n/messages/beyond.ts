import { defineWords } from "../words.ts";

/** A sentence from the data may bring its own full stop. */
const ended = (text: string): string => (text.endsWith(".") ? text : `${text}.`);

/** Words of the list of projects. */
export const beyondWords = defineWords({
  title: { da: "Projekter, her og ude i verden", en: "Projects, here and abroad" },
  intro: {
    da: "Hvad symbiosen har været med i ud over strømmene: udvikling på stedet, rådgivning og samarbejde i andre lande. Tid, deltagere og beløb står, som kilderne angiver dem.",
    en: "What the symbiosis has taken part in besides its streams: development at home, advice and cooperation in other countries. Times, participants and sums stand as the sources state them.",
  },
  contents: { da: "Hvor", en: "Where" },
  abroad: { da: "I andre lande", en: "In other countries" },
  across: { da: "På tværs af lande", en: "Across countries" },
  elsewhere: {
    da: (p: { country: string }) => `Andre steder i ${p.country}`,
    en: (p: { country: string }) => `Elsewhere in ${p.country}`,
  },
  count: {
    da: (p: { n: number }) => (p.n === 1 ? "1 projekt" : `${p.n} projekter`),
    en: (p: { n: number }) => (p.n === 1 ? "1 project" : `${p.n} projects`),
  },
  running: { da: "i gang", en: "under way" },
  completed: { da: "afsluttet", en: "completed" },
  planned: { da: "planlagt", en: "planned" },
  unknown: { da: "status ukendt", en: "status unknown" },
  ledBy: {
    da: (p: { lead: string; funder: string | null; participants: string | null }) =>
      ended(
        `Ledet af ${p.lead}${p.funder === null ? "" : ` og betalt af ${p.funder}`}${
          p.participants === null ? "" : `, med ${p.participants}`
        }`,
      ),
    en: (p: { lead: string; funder: string | null; participants: string | null }) =>
      ended(
        `Led by ${p.lead}${p.funder === null ? "" : ` and paid by ${p.funder}`}${
          p.participants === null ? "" : `, with ${p.participants}`
        }`,
      ),
  },
  paidBy: {
    da: (p: { funder: string }) => ended(`Betalt af ${p.funder}`),
    en: (p: { funder: string }) => ended(`Paid by ${p.funder}`),
  },
  takingPart: {
    da: (p: { participants: string }) => ended(`Deltagere: ${p.participants}`),
    en: (p: { participants: string }) => ended(`Taking part: ${p.participants}`),
  },
  budget: {
    da: (p: { amount: string; isInferred: boolean }) =>
      ended(`Budgettet er ${p.amount}${p.isInferred ? " (udledt)" : ""}`),
    en: (p: { amount: string; isInferred: boolean }) =>
      ended(`The budget is ${p.amount}${p.isInferred ? " (inferred)" : ""}`),
  },
  untold: {
    da: (p: { lead: boolean; budget: boolean }) =>
      p.lead && p.budget
        ? "De anvendte kilder nævner hverken leder eller budget."
        : p.lead
          ? "De anvendte kilder nævner ingen leder."
          : p.budget
            ? "De anvendte kilder nævner intet budget."
            : "",
    en: (p: { lead: boolean; budget: boolean }) =>
      p.lead && p.budget
        ? "The sources used name neither lead nor budget."
        : p.lead
          ? "The sources used name no lead."
          : p.budget
            ? "The sources used name no budget."
            : "",
  },
  point: {
    da: (p: { point: string }) => `På kortet: ${p.point}`,
    en: (p: { point: string }) => `On the map: ${p.point}`,
  },
  members: { da: "Hvor de, der deltager, er", en: "Where those who take part are" },
  mapNote: {
    da: (p: { lists: number }) =>
      `Et fyldt punkt er et sted med et projekt, et åbent er, hvor en deltager er; ringen er hjemme. Punkterne er byer eller står for regioner, aldrig adresser. Hvert kort holder arealer i forhold til hinanden.${
        p.lists === 0
          ? ""
          : p.lists === 1
            ? " Ét projekt uden noget bestemt sted står kun i listen."
            : ` ${p.lists} projekter uden noget bestemt sted står kun i listen.`
      }`,
    en: (p: { lists: number }) =>
      `A filled point is where a project takes place, an open one where somebody who takes part is; the ring is home. Points are towns or stand for regions, never addresses. Each map keeps areas in proportion.${
        p.lists === 0
          ? ""
          : p.lists === 1
            ? " One project of no particular place is in the list alone."
            : ` ${p.lists} projects of no particular place are in the list alone.`
      }`,
  },
  mapSource: { da: "Kyster: Natural Earth", en: "Coasts: Natural Earth" },
  partners: { da: "Partnere i atlasset", en: "Partners in the atlas" },
  figures: { da: "Tal om projektet", en: "Figures of the project" },
  confidence: {
    da: (p: { level: string }) => `Sikkerhed: ${p.level}, for projektet, ikke dets tal`,
    en: (p: { level: string }) => `Confidence: ${p.level}, in the project, not its figures`,
  },
  map: { da: "Kort over projekternes steder", en: "Map of the projects’ places" },
  world: { da: "Verden", en: "The world" },
  around: {
    da: (p: { country: string }) => `Omkring ${p.country}`,
    en: (p: { country: string }) => `Around ${p.country}`,
  },
  nearby: { da: "I nærheden", en: "Nearby" },
  placeOf: {
    da: (p: { place: string; projects: string; isSite: boolean }) =>
      p.isSite ? `${p.place}: ${p.projects}` : `${p.place}, deltager i: ${p.projects}`,
    en: (p: { place: string; projects: string; isSite: boolean }) =>
      p.isSite ? `${p.place}: ${p.projects}` : `${p.place}, takes part in: ${p.projects}`,
  },
  empty: { da: "Datasættet har ingen projekter.", en: "The dataset holds no projects." },
});
