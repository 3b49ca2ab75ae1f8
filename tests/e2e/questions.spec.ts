import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { headline, onStage, talk } from "./talk.ts";

/**
 * What visitors ask a guide, as they say it, written down before any of it was tried: from the questions that the product
 * names, from what halls asked in the review, and what everybody asks of a factory (whose, what, how much, since when,
 * until when, instead of what, who says so). The answers are those of the frozen edition.
 */
const QUESTIONS = {
  en: [
    ["Who owns the refinery?", "refinery", /Klesch Group .* took over on 31 December 2021/],
    [
      "What was the refinery called in the nineties?",
      "statoil refinery",
      /Statoil refinery.*1986 or 1987 to 2018/,
    ],
    ["Where does the gypsum come from?", "desulphurisation gypsum", /from Asnæs Power Station.* to .*Gyproc/],
    [
      "How much gypsum?",
      "desulphurisation gypsum",
      /Amount.*150,000 tonnes a year.*for 2010.*sources differ/,
    ],
    ["What did the gypsum replace?", "desulphurisation gypsum", /Replaces.*imported natural gypsum/],
    ["When did Gyproc close?", "gyproc stop making boards", /c\. 2024/],
    ["What is made at Novo Nordisk?", "medicines", /Makes.*insulin and other medicines/],
    ["What happened when coal stopped, say to the ash?", "fly ash", /Until.*2019/],
    ["Does the CO₂ go under the North Sea already?", "captured biogenic", /In 2026.*planned/],
    ["How much CO₂ does it all save?", "co2 saved", /635,000 tonnes a year.*2018/],
    ["What came after the sulphur for acid?", "sulphur", /Followed by.*ammonium thiosulphate/],
    ["Since when is there straw, and from whom?", "straw farms meliora", /straw, from Farms to .*Meliora/i],
  ],
  da: [
    ["Hvem ejer Gyproc?", "gyproc", /Saint-Gobain købte BPB i 2005/],
    ["Hvad hed Asnæsværket, da Dong ejede det?", "dong", /Asnæsværket \(DONG Energy\), .*2006/],
    ["Hvad laver kraftværket?", "asnæsværket", /Laver.*damp, fjernvarme og strøm/],
    [
      "Hvad får bønderne, siden gæren ikke er til svin mere?",
      "gærfløde",
      /gærfløde, fra Novo Nordisk til .*Bioenergi/i,
    ],
    ["Hvor meget vand sparer I?", "vand sparet", /3,6 millioner kubikmeter.*2015/],
    ["Hvornår fik Novo damp?", "procesdamp novo", /Siden.*1982/],
    ["Hvad fyrede folk med før fjernvarmen?", "fjernvarme", /Erstatter.*oliefyr i hjemmene/],
    ["Hvor mange strømme er der?", "strømme", /22 strømme.*2018/],
  ],
} as const;

/** Returns the smallest type of what stands in the place of the answer, in px. */
const typeOf = (page: Page, answer: RegExp) =>
  answerIn(page, answer).evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const sizes: number[] = [];
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      const isSeen = parentElement?.closest(".visually-hidden") === null && textContent?.trim() !== "";
      if (isSeen && parentElement !== null)
        sizes.push(Number.parseFloat(getComputedStyle(parentElement).fontSize));
    }
    return Math.min(...sizes);
  });

/** Where the answer stands: an entry of the record, else the headline. */
const answerIn = (page: Page, answer: RegExp) =>
  page.locator(".record li, .caption h1").filter({ hasText: answer }).first();

/** Whether all of the page stands on the screen, nothing cut and nothing to scroll. */
const fits = (page: Page) =>
  page
    .locator(".record__page")
    .evaluate(
      (element) =>
        element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth + 1,
    );

for (const language of ["en", "da"] as const)
  test(
    `a guide answers what halls ask in ${language}, on stage, in three actions, in type for a hall`,
    { tag: "@long" },
    async ({ page }) => {
      test.setTimeout(240_000);
      const [step] = talk("five-minutes").steps;
      const wide = { width: 1920, height: 1080 };
      await page.setViewportSize(wide);
      await onStage(page, `tour=five-minutes&lang=${language}`);
      for (const [asked, typed, answer] of QUESTIONS[language]) {
        // One action opens the search, one finds, one turns the page where that is needed.
        await page.keyboard.press("/");
        await expect(page.getByRole("combobox")).toBeVisible();
        await page.keyboard.type(typed);
        await page.keyboard.press("Enter");
        await expect(page.locator(".record")).toBeVisible();
        const found = answerIn(page, answer);
        if ((await found.count()) === 0) await page.keyboard.press("PageDown");
        await expect(found, asked).toBeVisible();
        expect(await typeOf(page, answer), asked).toBeGreaterThanOrEqual(24);
        expect(await fits(page), `${asked} at ${wide.width}`).toBe(true);
        await page.setViewportSize({ width: 1366, height: 768 });
        expect(await fits(page), `${asked} at 1366`).toBe(true);
        await page.setViewportSize(wide);
        await page.keyboard.press("r");
        await expect(headline(page)).toHaveText(step?.headline[language] ?? "");
      }
    },
  );
