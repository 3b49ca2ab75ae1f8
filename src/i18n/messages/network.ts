import { defineWords } from "../words.ts";

/** Words of the view of the network's measures. */
export const networkWords = defineWords({
  title: { da: "Netværket, som forskere måler det", en: "The network as researchers measure it" },
  intro: {
    da: "Målene ser bort fra mængder: giver en partner en anden noget, er det én forbindelse, hvor mange strømme der end går samme vej. De er regnet ud af dette datasæt og siger noget om netværkets form, ikke om dets værdi.",
    en: "The measures leave amounts aside: where one partner gives another something, that is one link, however many streams go that way. They are worked out from this dataset and tell the shape of the network, not its worth.",
  },
  bases: {
    da: "Hver linje er regnet ud to gange: af det, der tæller som i drift i året, og sammen med det, der sidst blev dokumenteret tidligere. Falder kun den ene, er det kilderne, der mangler.",
    en: "Each line is worked out twice: from what counts as running in the year, and together with what was last documented earlier. Where only one of them falls, it is sources that are missing.",
  },
  press: { da: "Et tryk i et diagram vælger året.", en: "Press in a chart to choose the year." },
  unfiltered: {
    da: "Filtrene virker ikke her: målene er altid regnet ud af hele netværket.",
    en: "Filters do not act here: the measures are always those of the whole network.",
  },
  empty: {
    da: "Datasættet har ingen strømme i drift, så der er intet netværk at måle.",
    en: "The dataset has no running streams, so there is no network to measure.",
  },
  basis: {
    da: "Tæl også strømme, der sidst blev dokumenteret tidligere",
    en: "Count also streams last documented earlier",
  },
  documented: { da: "dokumenteret", en: "documented" },
  earlier: { da: "med tidligere", en: "with earlier" },
  whole: { da: "Hele netværket, år for år", en: "The whole network, year by year" },
  each: { da: "Partner for partner", en: "Partner by partner" },
  rule32: {
    da: (p: { year: number }) =>
      `Fra ${p.year} hænger mindst tre partnere sammen om mindst to forskellige ressourcer: det mindste, som Chertow (2007) kalder en symbiose. Om en af de tre hovedsagelig lever af genanvendelse, som hun også ser på, siger datasættet ikke.`,
    en: (p: { year: number }) =>
      `From ${p.year} on at least three partners hang together by at least two different resources: the least that Chertow (2007) calls a symbiosis. Whether one of the three is mainly in the business of recycling, which she looks at too, the dataset does not say.`,
  },

  partners: { da: "Partnere, der er med", en: "Partners taking part" },
  partnersDefinition: {
    da: "S: hvor mange der giver eller får mindst én strøm i året. Også parter uden for kredsen af medlemmer tæller, for eksempel landbrug og elnet. Den, som en strøm kun går igennem, tæller ikke.",
    en: "S: how many give or get at least one stream in the year. Parties that are no members count too, farms and the power grid for instance. Whoever a stream only passes through does not count.",
  },
  streams: { da: "Strømme", en: "Streams" },
  streamsDefinition: {
    da: "Talt som overalt i atlasset: en strøm og den, der afløser den i samme år, er én.",
    en: "Counted as everywhere in the atlas: a stream and the one that takes over from it in the same year are one.",
  },
  links: { da: "Forbindelser", en: "Links" },
  linksDefinition: {
    da: "L: par af en giver og en modtager med mindst én strøm i året. Går der også noget den anden vej, er det en forbindelse til.",
    en: "L: pairs of a donor and a receiver with at least one stream in the year. If something goes the other way too, that is one more link.",
  },
  linkage: { da: "Forbindelser pr. partner", en: "Links per partner" },
  linkageDefinition: {
    da: "L/S. I studier af fødenet hedder det linkage density.",
    en: "L/S. Studies of food webs call it linkage density.",
  },
  mutual: { da: "Andel gensidige", en: "Share of mutual links" },
  mutualDefinition: {
    da: "L↔/L: hvor stor en del af forbindelserne der også går en den anden vej til. I litteraturen hedder det reciprocity.",
    en: "L↔/L: which part of the links has one the other way too. The literature calls it reciprocity.",
  },
  connectance: { da: "Forbindelsesgrad (connectance)", en: "Connectance" },
  connectanceDefinition: {
    da: "L/(S(S−1)): hvor stor en del af de mulige forbindelser der findes. Ingen giver sig selv noget, derfor S−1. Andre regner L/S² eller tæller et par kun én gang; tal kan kun sammenlignes, hvor formlen er den samme.",
    en: "L/(S(S−1)): which part of the possible links there is. Nobody gives to itself, hence S−1. Others use L/S², or count a pair once; figures compare only where the formula is the same.",
  },
  chain: { da: "Længste kæde", en: "Longest chain" },
  chainDefinition: {
    da: "Flest forbindelser efter hinanden i strømmenes retning, uden at nogen er med to gange; en kreds gås altså højst én gang rundt. At det samme stof følger med hele vejen, siger målet ikke.",
    en: "Most links one after the other, the way the streams flow, with nobody on it twice; so a circle is walked once at most. That the same matter goes all the way, the measure does not say.",
  },
  chainThen: {
    da: (p: { year: number; chain: string }) => `${p.year}: ${p.chain}`,
    en: (p: { year: number; chain: string }) => `${p.year}: ${p.chain}`,
  },
  chainUnknown: {
    da: "Ikke regnet ud: der er for mange veje gennem netværket.",
    en: "Not worked out: there are too many ways through the network.",
  },
  degree: { da: "Givere og modtagere", en: "Donors and receivers" },
  degreeOf: {
    da: (p: { partner: string }) => `Givere og modtagere: ${p.partner}`,
    en: (p: { partner: string }) => `Donors and receivers: ${p.partner}`,
  },
  degreeDefinition: {
    da: "Hvor mange partneren får noget fra, og hvor mange den giver noget (indgrad og udgrad).",
    en: "From how many the partner gets something, and to how many it gives (in-degree and out-degree).",
  },
  degreeChoose: {
    da: "Vælg en anden partner i tabellen nedenfor.",
    en: "Choose another partner in the table below.",
  },
  donors: { da: "givere", en: "donors" },
  receivers: { da: "modtagere", en: "receivers" },
  betweenness: { da: "Ligger mellem andre (betweenness)", en: "Betweenness" },
  betweennessDefinition: {
    da: "Hvor stor en del af de korteste veje mellem to andre partnere, i strømmenes retning, der går gennem partneren: summen over alle par af andre, delt med deres antal, (S−1)(S−2). 0 er ingen, 1 er alle; i et lille netværk bliver tallet let højt. Det er en plads i netværket og ingen dom om nogen.",
    en: "Which part of the shortest ways between two other partners, the way the streams flow, goes through the partner: the sum over all pairs of others, divided by their number, (S−1)(S−2). 0 is none, 1 is all; in a small network it is easily high. It is a place in the network and no verdict on anybody.",
  },
  betweennessMost: {
    da: (p: { partner: string }) => `Over alle år under ét ligger ${p.partner} mest mellem andre.`,
    en: (p: { partner: string }) => `Over all years together ${p.partner} lies most between others.`,
  },

  noValue: { da: "ingen værdi", en: "no value" },
  lineLabel: {
    da: (p: { title: string; from: number; to: number; top: string; year: number }) =>
      `Diagram: ${p.title}, ${p.from}–${p.to}. Højest i ${p.year}: ${p.top}. Alle værdier kan slås op nedenfor.`,
    en: (p: { title: string; from: number; to: number; top: string; year: number }) =>
      `Chart: ${p.title}, ${p.from}–${p.to}. Highest in ${p.year}: ${p.top}. All values can be opened below.`,
  },
  published: { da: "Offentliggjort", en: "Published" },
  publishedNote: {
    da: "Punkterne i diagrammet er andres opgørelser, hver efter sin egen regel.",
    en: "The points in the chart are counts by others, each by a rule of its own.",
  },
  publishedNone: {
    da: "Ingen offentliggjort værdi i de kilder, der er brugt her.",
    en: "No published value in the sources used here.",
  },
  publishedMany: {
    da: (p: { n: number }) => `Andres værdier (${p.n})`,
    en: (p: { n: number }) => `Values by others (${p.n})`,
  },
  literature: { da: "Efter", en: "After" },
  pictureSource: {
    da: (p: { works: string }) => `Regnet ud af datasættet efter ${p.works}.`,
    en: (p: { works: string }) => `Worked out from the dataset after ${p.works}.`,
  },
  values: { da: "Vis værdierne", en: "Show the values" },
  year: { da: "År", en: "Year" },

  table: {
    da: (p: { year: number }) => `Partnerne i ${p.year}`,
    en: (p: { year: number }) => `The partners in ${p.year}`,
  },
  tableEmpty: {
    da: (p: { year: number }) => `I ${p.year} er der ingen forbindelser.`,
    en: (p: { year: number }) => `There are no links in ${p.year}.`,
  },
  partner: { da: "Partner", en: "Partner" },
  donorsHead: { da: "Givere", en: "Donors" },
  receiversHead: { da: "Modtagere", en: "Receivers" },
  mutualHead: { da: "Gensidige", en: "Mutual" },
  streamsHead: { da: "Strømme", en: "Streams" },
  betweennessHead: { da: "Betweenness", en: "Betweenness" },

  fileYears: { da: "netvaerk-aar", en: "network-years" },
  filePartners: { da: "netvaerk-partnere", en: "network-partners" },
  sheetYears: { da: "År", en: "Years" },
  sheetPartners: { da: "Partnere", en: "Partners" },
  sheetBasis: { da: "Grundlag", en: "Basis" },
  sheetMost: { da: "Mest mellem andre", en: "Most between others" },
  sheetChain: { da: "Længste kæde, partnere", en: "Longest chain, partners" },
});
