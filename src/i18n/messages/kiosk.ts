import { defineWords } from "../words.ts";

export const kioskWords = defineWords({
  touch: { da: "Tryk, og gå på opdagelse", en: "Touch to explore" },
  hint: {
    da: "Tryk på et sted eller en strøm for at se, hvad der løber hvorfra og hvorhen.",
    en: "Touch a place or a stream to see what runs from where to where.",
  },
  controls: { da: "Styring", en: "Controls" },
  home: { da: "Start", en: "Home" },
  largerText: { da: "Større tekst", en: "Larger text" },
  onPhone: { da: "Til mobilen", en: "To your phone" },
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
