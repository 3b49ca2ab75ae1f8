import { defineWords } from "../words.ts";

/** Words for following a resource from stream to stream. */
export const trailWords = defineWords({
  label: { da: "Følg ressourcen", en: "Follow the resource" },
  place: {
    da: (p: { n: number; of: number }) => `${p.n} af ${p.of}`,
    en: (p: { n: number; of: number }) => `${p.n} of ${p.of}`,
  },
  followOn: { da: "Følg den videre", en: "Follow it onwards" },
  followBack: { da: "Følg den tilbage", en: "Follow it back" },
  followWhat: {
    da: (p: { how: string; resource: string }) => `${p.how}: ${p.resource}`,
    en: (p: { how: string; resource: string }) => `${p.how}: ${p.resource}`,
  },
  sameResource: { da: "Samme ressource gennem tiden", en: "The same resource over time" },
  before: { da: "Og før?", en: "And before?" },
  next: { da: "Og så?", en: "And then?" },
  play: { da: "Afspil kæden", en: "Play the chain" },
  pause: { da: "Pause", en: "Pause" },
  leave: { da: "Slip kæden", en: "Let go of the chain" },

  becomes: { da: "bliver til", en: "becomes" },
  needs: { da: "gør mulig", en: "makes possible" },
  replaced: { da: "afløst af", en: "replaced by" },
  gives: { da: "og videre", en: "and on" },
  untied: { da: "og", en: "and" },

  beginsWith: {
    da: (p: { donor: string; receiver: string }) => `Kæden begynder mellem ${p.donor} og ${p.receiver}.`,
    en: (p: { donor: string; receiver: string }) => `The chain begins between ${p.donor} and ${p.receiver}.`,
  },
  atPartner: {
    da: (p: { name: string; what: string }) => `${p.name}: ${p.what}.`,
    en: (p: { name: string; what: string }) => `${p.name}: ${p.what}.`,
  },
  needed: {
    da: (p: { resource: string }) => `Uden den forrige strøm løber denne ikke: ${p.resource}.`,
    en: (p: { resource: string }) => `Without the stream before it this one does not run: ${p.resource}.`,
  },
  tookOver: {
    da: (p: { resource: string }) => `Siden er det ${p.resource}.`,
    en: (p: { resource: string }) => `Since then it is ${p.resource}.`,
  },
  bothAt: {
    da: (p: { name: string }) =>
      `${p.name} modtager det ene og afgiver det andet. At det ene bliver til det andet, siger ingen af kilderne her.`,
    en: (p: { name: string }) =>
      `${p.name} gets the one and gives the other. That the one becomes the other no source here says.`,
  },
  noLink: {
    da: "Ingen forbindelse mellem de to er dokumenteret.",
    en: "No tie between the two is documented.",
  },
  inferred: { da: "Udledt.", en: "Inferred." },
  circle: {
    da: (p: { resource: string }) => `Herfra går det tilbage til ${p.resource}, så ringen er sluttet.`,
    en: (p: { resource: string }) => `From here it goes back to ${p.resource}: the circle is closed.`,
  },
  ends: {
    da: (p: { name: string }) => `Længere er kæden ikke dokumenteret. Den ender hos ${p.name}.`,
    en: (p: { name: string }) => `No further hop is documented. The chain ends at ${p.name}.`,
  },
  waysOn: { da: "Og så?", en: "And then?" },
  waysBack: { da: "Og før?", en: "And before?" },
  otherWays: {
    da: (p: { n: number }) => (p.n === 1 ? "1 anden vej herfra" : `${p.n} andre veje herfra`),
    en: (p: { n: number }) => (p.n === 1 ? "1 other way from here" : `${p.n} other ways from here`),
  },
  wayTo: {
    da: (p: { kind: string; resource: string; receiver: string }) =>
      `${p.kind} ${p.resource} til ${p.receiver}`,
    en: (p: { kind: string; resource: string; receiver: string }) =>
      `${p.kind} ${p.resource} to ${p.receiver}`,
  },
  wayFrom: {
    da: (p: { resource: string; donor: string }) => `${p.resource} fra ${p.donor}`,
    en: (p: { resource: string; donor: string }) => `${p.resource} from ${p.donor}`,
  },
});
