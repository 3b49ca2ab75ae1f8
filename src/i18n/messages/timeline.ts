import { formatFor } from "../format.ts";
import { defineWords } from "../words.ts";

const da = formatFor("da");
const en = formatFor("en");

interface SpokenPartner {
  readonly name: string;
  readonly kind: string;
  /** When its first stream ran; empty where none ever did. */
  readonly first: string;
  readonly memberships: string;
  readonly names: string;
}

export const timelineWords = defineWords({
  axis: { da: "Tidspunkt på aksen", en: "Point in time on the axis" },
  axisHint: {
    da: "Klik eller træk på aksen for at skifte år",
    en: "Click or drag on the axis to change the year",
  },

  counts: { da: "Dokumenterede strømme i drift", en: "Documented streams running" },
  countNow: {
    da: (p: { n: number; year: number }) => `${p.n} i ${p.year}`,
    en: (p: { n: number; year: number }) => `${p.n} in ${p.year}`,
  },
  countHow: { da: "Sådan er der talt", en: "How they are counted" },
  countEarlier: {
    da: (p: { n: number; year: number }) =>
      `Gråt: sidst dokumenteret tidligere, ${p.n} i ${p.year}. Der bliver kilderne færre; om strømmene er ophørt, siger ingen kilde.`,
    en: (p: { n: number; year: number }) =>
      `Grey: last documented earlier, ${p.n} in ${p.year}. There the sources become fewer; no source says whether the streams have ended.`,
  },
  countUnfiltered: {
    da: "Filtrene ændrer ikke dette antal.",
    en: "The filters do not change this number.",
  },
  countChart: {
    da: (p: { from: number; to: number; most: number; mostYear: number }) =>
      `Dokumenterede strømme i drift fra ${p.from} til ${p.to}; flest i ${p.mostYear}, nemlig ${p.most}. Punkterne er offentliggjorte tal.`,
    en: (p: { from: number; to: number; most: number; mostYear: number }) =>
      `Documented streams running from ${p.from} to ${p.to}; most in ${p.mostYear}: ${p.most}. The points are published counts.`,
  },
  published: { da: "Offentliggjorte tal", en: "Published counts" },
  publishedHollow: {
    da: "Hult mærke: kun udgivelsesåret kendes",
    en: "Hollow mark: only the year of publication is known",
  },
  publishedMore: { da: "Streg opad: mindst så mange", en: "Line upwards: at least so many" },
  publishedUndated: {
    da: (p: { counts: string }) => `Uden år: ${p.counts}`,
    en: (p: { counts: string }) => `Without a year: ${p.counts}`,
  },
  count: {
    da: (p: { amount: string; year: number }) => `${p.amount}, ${p.year}`,
    en: (p: { amount: string; year: number }) => `${p.amount}, ${p.year}`,
  },
  countSpoken: {
    da: (p: { amount: string; years: string; measure: string }) =>
      `Offentliggjort tal: ${p.amount}, ${p.years}${p.measure === "" ? "" : ` (${p.measure})`}`,
    en: (p: { amount: string; years: string; measure: string }) =>
      `Published count: ${p.amount}, ${p.years}${p.measure === "" ? "" : ` (${p.measure})`}`,
  },

  furtherDown: { da: "Længere nede:", en: "Further down:" },
  milestones: { da: "Milepæle", en: "Milestones" },
  milestonesNote: {
    da: (p: { n: number }) => `${p.n} daterede begivenheder. Hult mærke: omtrentlig eller omstridt dato.`,
    en: (p: { n: number }) => `${p.n} dated events. Hollow mark: approximate or disputed date.`,
  },
  milestoneSpoken: {
    da: (p: { when: string; title: string }) => `${p.when}: ${p.title}`,
    en: (p: { when: string; title: string }) => `${p.when}: ${p.title}`,
  },

  partners: { da: "Partnere: medlemskab og navne", en: "Partners: membership and names" },
  partnersCount: {
    da: (p: { n: number }) => da.plural(p.n, `${p.n} partner`, `${p.n} partnere`),
    en: (p: { n: number }) => en.plural(p.n, `${p.n} partner`, `${p.n} partners`),
  },
  partnersNote: {
    da: "Prikket: med i netværket fra den første strøm, før et medlemskab er dokumenteret.",
    en: "Dotted: part of the network from the first stream, before a membership is documented.",
  },
  nameFrom: {
    da: (p: { name: string; when: string }) => `${p.name} (${p.when})`,
    en: (p: { name: string; when: string }) => `${p.name} (${p.when})`,
  },
  firstStream: {
    da: (p: { when: string }) => `første strøm ${p.when}`,
    en: (p: { when: string }) => `first stream ${p.when}`,
  },
  partnerSpoken: {
    da: (p: SpokenPartner) =>
      [p.name, p.kind, p.first, p.memberships, `navne: ${p.names}`].filter(Boolean).join("; "),
    en: (p: SpokenPartner) =>
      [p.name, p.kind, p.first, p.memberships, `names: ${p.names}`].filter(Boolean).join("; "),
  },

  streams: { da: "Strømme", en: "Streams" },
  streamLabel: {
    da: (p: { donor: string; receiver: string }) => `· ${p.donor} → ${p.receiver}`,
    en: (p: { donor: string; receiver: string }) => `· ${p.donor} → ${p.receiver}`,
  },
  familyNow: {
    da: (p: { n: number; of: number; year: number }) => `${p.n} af ${p.of} i drift i ${p.year}`,
    en: (p: { n: number; of: number; year: number }) => `${p.n} of ${p.of} running in ${p.year}`,
  },
  streamSpoken: {
    da: (p: { stream: string; family: string; times: string; now: string; year: number; disputed: string }) =>
      `${p.stream}. ${p.family}. ${p.times}. I ${p.year}: ${p.now}.${p.disputed === "" ? "" : ` ${p.disputed}.`}`,
    en: (p: { stream: string; family: string; times: string; now: string; year: number; disputed: string }) =>
      `${p.stream}. ${p.family}. ${p.times}. In ${p.year}: ${p.now}.${p.disputed === "" ? "" : ` ${p.disputed}.`}`,
  },
  status: {
    da: (p: { status: string; period: string }) => `${p.status} ${p.period}`,
    en: (p: { status: string; period: string }) => `${p.status} ${p.period}`,
  },
  disputedStart: {
    da: (p: { years: string }) => `Kilderne er uenige om begyndelsen: ${p.years}`,
    en: (p: { years: string }) => `Sources disagree about the start: ${p.years}`,
  },
  disputedEnd: {
    da: (p: { years: string }) => `Kilderne er uenige om, hvornår den ophørte: ${p.years}`,
    en: (p: { years: string }) => `Sources disagree about the end: ${p.years}`,
  },
  nothing: { da: "Filtrene skjuler alle strømme.", en: "The filters hide every stream." },

  key: { da: "Sådan læses båndene", en: "How to read the bars" },
  keyEnded: { da: "begyndt og ophørt", en: "began and ended" },
  keySoft: { da: "år omtrentligt", en: "year approximate" },
  keyDisputed: {
    da: "kilder uenige; ring: et udsagn, fyldt: det foretrukne",
    en: "sources differ; ring: a claim, filled: the preferred one",
  },
  keyUndocumented: {
    da: "bleg: efter det sidst dokumenterede år",
    en: "pale: after the year last documented",
  },
  keyPlanned: { da: "planlagt", en: "planned" },
  keyPilot: { da: "forsøg", en: "pilot" },
});
