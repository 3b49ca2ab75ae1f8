import { bareResource } from "../streamName.ts";
import { defineWords } from "../words.ts";

interface NextStream {
  readonly kind: "onward" | "before" | "besides";
  readonly donor: string;
  readonly resource: string;
}

export const kioskWords = defineWords({
  touch: { da: "Tryk og udforsk", en: "Touch to explore" },
  touchPipe: { da: "Rør ved et rør", en: "Touch a pipe" },
  reading: { da: "Om det viste", en: "About what is shown" },
  hintStreams: {
    da: "Tryk på et sted eller en strøm for at se, hvad der løber hvorfra og hvorhen.",
    en: "Touch a place or a stream to see what runs from where to where.",
  },
  hintTimeline: {
    da: "Hver bjælke er en strøm. Tryk på en, eller træk i året nederst.",
    en: "Each bar is a stream. Touch one, or drag the year below.",
  },
  hintImpact: {
    da: "Tryk på et tal for at se årstallet, og hvem der siger det.",
    en: "Touch a figure to see its year and who says so.",
  },
  hintBeyond: {
    da: "Tryk på et sted for at læse, hvad der er sket eller sker der.",
    en: "Touch a place to read what has been, or is being, done there.",
  },
  fromTo: {
    da: (p: { from: string; to: string }) => `fra ${p.from} til ${p.to}`,
    en: (p: { from: string; to: string }) => `from ${p.from} to ${p.to}`,
  },
  givesGets: {
    da: (p: { year: number; gives: number; gets: number }) => `${p.year}: giver ${p.gives}, får ${p.gets}`,
    en: (p: { year: number; gives: number; gets: number }) => `${p.year}: gives ${p.gives}, gets ${p.gets}`,
  },
  /** Goes on after {@link givesGets}: those that run and those that are pale are counted together there. */
  earlierOfThem: {
    da: (p: { n: number }) => `, heraf ${p.n} sidst dokumenteret tidligere`,
    en: (p: { n: number }) => `, ${p.n} of them last documented earlier`,
  },
  next: {
    da: (p: NextStream) =>
      `${{ onward: "Og så?", before: "Og før?", besides: "Hvad ellers?" }[p.kind]} ${p.donor} giver ${bareResource(p)}`,
    en: (p: NextStream) =>
      `${{ onward: "And then?", before: "And before?", besides: "What else?" }[p.kind]} ${p.donor} gives ${bareResource(p)}`,
  },
  more: { da: "Mere", en: "More" },
  hintNetwork: {
    da: "Tryk på et mål for at se det, eller på et år.",
    en: "Tap a measure to see it, or a year.",
  },
  hintRead: { da: "Rul med fingeren for at se mere.", en: "Scroll with a finger to see more." },
  controls: { da: "Styring", en: "Controls" },
  home: { da: "Start", en: "Home" },
  largerText: { da: "Større tekst", en: "Larger text" },
  onPhone: { da: "Til mobilen", en: "To your phone" },
  keyField: { da: "Taster", en: "Keys" },
  eraseLetter: { da: "Slet et bogstav", en: "Erase a letter" },
  eraseAll: { da: "Ryd", en: "Clear" },
  spaceBar: { da: "mellemrum", en: "space" },
  linkText: {
    da: "Scan koden, og læs videre på din egen telefon",
    en: "Scan the code and read on on your own phone",
  },
  stillThere: { da: "Er du her stadig?", en: "Are you still here?" },
  startsOver: {
    da: (p: { n: number }) =>
      p.n === 1 ? "Skærmen begynder forfra om 1 sekund." : `Skærmen begynder forfra om ${p.n} sekunder.`,
    en: (p: { n: number }) =>
      p.n === 1 ? "The screen starts over in 1 second." : `The screen starts over in ${p.n} seconds.`,
  },
  goOn: { da: "Tryk for at fortsætte", en: "Touch to go on" },
  startOver: { da: "Begynd forfra", en: "Start over" },
  broken: { da: "Et øjeblik …", en: "One moment …" },
});
