import type { Page } from "@playwright/test";
import { goTo, open } from "./atlas.ts";
import { expect, test } from "./fixtures.ts";

test.use({ viewport: { width: 1366, height: 768 } });

type Language = "da" | "en";
type Said = Readonly<Record<Language, string>>;

/**
 * What a reader does: `find` opens the search and takes what it puts first, or the one called `take`; `follow` opens it and
 * takes the chain that it offers; both are two actions. `press` is one: a link, a button or a fold, by its name.
 */
type Action =
  { readonly find: Said; readonly take?: Said } | { readonly follow: Said } | { readonly press: Said };

interface Question {
  /** As a visitor says it. */
  readonly asked: Said;
  readonly does: readonly Action[];
  /** Where the answer stands, and whether that is in a window of its own. */
  readonly at: string;
  readonly opens?: true;
  readonly says: Readonly<Record<Language, RegExp>>;
}

const MOST_ACTIONS = 3;
const DETAILS = ".details";
const TRAIL = ".trail";

/**
 * Fifteen questions and some, from those that the product names, those that the reviews heard, and those of the five that understanding
 * is for: where does it go and then, what did an end change, what if, what is it worth and who says so, who else does this.
 * The answers are those of the frozen edition. Each begins at the front page.
 */
const QUESTIONS: readonly Question[] = [
  {
    asked: { en: "Where does the lake water go, and then?", da: "Hvor går søvandet hen, og så?" },
    does: [
      { follow: { en: "lake water refinery", da: "overfladevand raffinaderi" } },
      { press: { en: "And then?", da: "Og så?" } },
    ],
    at: TRAIL,
    says: {
      en: /the lake water cools the refinery and is warmed by it/,
      da: /søvandet køler raffinaderiet/,
    },
  },
  {
    asked: {
      en: "What becomes of the steam when it has done its work?",
      da: "Hvad bliver der af dampen, når den er brugt?",
    },
    does: [{ follow: { en: "steam", da: "damp" } }, { press: { en: "And then?", da: "Og så?" } }],
    at: TRAIL,
    says: {
      en: /it has become hot water.*From here it goes back to process steam: the circle is closed\./,
      da: /blevet til varmt vand.*Herfra går det tilbage til procesdamp, så ringen er sluttet\./,
    },
  },
  {
    asked: { en: "What is the gas in the grid made of?", da: "Hvad er gassen i nettet lavet af?" },
    does: [
      { find: { en: "biomethane gas grid", da: "biometan gasnettet" } },
      { press: { en: "Follow it back", da: "Følg den tilbage" } },
    ],
    at: TRAIL,
    says: { en: /yeast and biomass become biogas/, da: /gær og biomasse bliver til biogas/i },
  },
  {
    asked: {
      en: "What does Gyproc dry its boards with now that the refinery’s gas is gone?",
      da: "Hvad tørrer Gyproc pladerne med, nu hvor raffinaderiets gas er væk?",
    },
    does: [{ find: { en: "refinery gas gyproc", da: "overskudsgas gyproc" } }],
    at: DETAILS,
    says: { en: /Natural gas took over.*local biogas plant/, da: /Naturgas tog over.*lokale biogasanlæg/ },
  },
  {
    asked: {
      en: "Where does the gypsum come from since coal ended, and the ash?",
      da: "Hvor kommer gipsen fra, efter at kullet er væk, og asken?",
    },
    does: [{ find: { en: "last coal", da: "sidste kul" } }],
    at: DETAILS,
    says: {
      en: /What became of the streams.*old ash from coal power stations.*natural gypsum from southern Europe/,
      da: /Hvad der blev af strømmene.*gammel aske fra kulkraftværker.*naturgips fra Sydeuropa/,
    },
  },
  {
    asked: {
      en: "Did anybody take over when the straw ethanol plant closed?",
      da: "Var der nogen, der overtog, da halmanlægget lukkede?",
    },
    does: [
      {
        find: { en: "straw ethanol", da: "halmethanol" },
        take: { en: "The straw ethanol plant closes", da: "Halmethanolanlægget lukker" },
      },
    ],
    at: DETAILS,
    says: { en: /today Meliora Bio, bought the plant/, da: /i dag Meliora Bio, købte anlægget/ },
  },
  {
    asked: { en: "What if the power station stopped?", da: "Hvad hvis kraftværket stoppede?" },
    does: [
      { find: { en: "Asnæs Power Station", da: "Asnæsværket" } },
      { press: { en: "The network without Asnæs Power", da: "Netværket uden Asnæsværket" } },
    ],
    at: ".without",
    says: {
      en: /are cut\..*no other source of the same is documented/,
      da: /falder bort\..*ingen anden kilde/,
    },
  },
  {
    asked: {
      en: "What would each of them need if nobody gave anybody anything?",
      da: "Hvad måtte de hver især skaffe, hvis ingen gav nogen noget?",
    },
    does: [{ press: { en: "What if nothing was exchanged?", da: "Hvad hvis intet blev udvekslet?" } }],
    at: ".alone",
    says: { en: /instead of groundwater/, da: /i stedet for grundvand/ },
  },
  {
    asked: { en: "What did coal’s end change?", da: "Hvad ændrede sig, da kullet forsvandt?" },
    does: [
      { press: { en: "Compare years", da: "Sammenlign år" } },
      { press: { en: "Coal ends", da: "Kullet hører op" } },
    ],
    at: ".compare",
    says: { en: /From 2018 to 2021: .* ended/, da: /Fra 2018 til 2021: .*ophørt/ },
  },
  {
    asked: {
      en: "Who has come after whom since the first pipe?",
      da: "Hvem er kommet efter hvem siden det første rør?",
    },
    does: [
      { press: { en: "Compare years", da: "Sammenlign år" } },
      { press: { en: "1972 and today", da: "1972 og i dag" } },
      { press: { en: "Show the list", da: "Vis listen" } },
    ],
    at: ".compare",
    says: { en: /Another name or owner.*Refinery/, da: /Nyt navn eller ny ejer.*Raffinaderi/ },
  },
  {
    asked: { en: "What is it worth, and who says so?", da: "Hvad er det værd, og hvem siger det?" },
    does: [{ press: { en: "Impact", da: "Resultater" } }],
    at: ".finding",
    says: {
      en: /DKK 182 million a year for the firms and 106 million for society.*Kalundborg Symbiosis/,
      da: /182 millioner kr\. om året for virksomhederne og 106 millioner for samfundet.*Kalundborg Symbiosis/,
    },
  },
  {
    asked: {
      en: "Does it save 275,000, 586,000 or 635,000 tonnes of CO₂?",
      da: "Sparer I 275.000, 586.000 eller 635.000 ton CO₂?",
    },
    does: [{ press: { en: "Impact", da: "Resultater" } }],
    at: '[data-view="impact"]',
    says: {
      en: /635,000 t was expected in 2018 .* 586,000 t came later/,
      da: /635\.000 t blev i 2018 ventet.* 586\.000 t kom til senere/,
    },
  },
  {
    asked: { en: "Who else does this?", da: "Hvem gør ellers sådan noget?" },
    does: [{ press: { en: "Beyond", da: "Ud i verden" } }],
    at: '[data-view="beyond"]',
    says: { en: /Portland.*Nuevo León/, da: /Portland.*Nuevo León/ },
  },
  {
    asked: {
      en: "Is everything hanging on the power station?",
      da: "Hænger det hele på kraftværket?",
    },
    does: [
      { press: { en: "Impact", da: "Resultater" } },
      {
        press: {
          en: "The network in the measures of research",
          da: "Netværket i forskernes mål",
        },
      },
    ],
    at: '[data-view="network"]',
    says: { en: /Asnæs Power.* lies most between/, da: /ligger Asnæsværket.* mest mellem andre/ },
  },
  {
    asked: {
      en: "How many streams are there, and who counted?",
      da: "Hvor mange strømme er der, og hvem har talt?",
    },
    does: [{ find: { en: "how many streams", da: "hvor mange strømme" } }],
    at: DETAILS,
    says: { en: /22.*2018/, da: /22.*2018/ },
  },
  {
    asked: { en: "Who owns the refinery, and since when?", da: "Hvem ejer raffinaderiet, og siden hvornår?" },
    does: [{ find: { en: "who owns the refinery", da: "hvem ejer raffinaderiet" } }],
    at: DETAILS,
    says: { en: /Klesch.*2021/, da: /Klesch.*2021/ },
  },
  {
    asked: { en: "Can I read it all, without the pictures?", da: "Kan jeg læse det hele uden billeder?" },
    does: [
      { press: { en: "Keys and help", da: "Taster og hjælp" } },
      { press: { en: "Read all of it as text", da: "Læs det hele som tekst" } },
    ],
    at: "main",
    opens: true,
    says: { en: /Asnæs Power Station/, da: /Asnæsværket/ },
  },
];

const search = async (page: Page, words: string) => {
  await page.keyboard.press("/");
  await expect(page.locator("dialog[open] .search__field")).toBeFocused();
  await page.keyboard.type(words);
  await expect(page.locator("dialog[open] a[aria-selected=true]")).toBeVisible();
};

/** Does what a reader does, and returns how many actions it took. */
async function act(page: Page, action: Action, language: Language): Promise<number> {
  if ("find" in action) {
    await search(page, action.find[language]);
    const { take } = action;
    if (take === undefined) await page.keyboard.press("Enter");
    else await page.locator("dialog[open] a", { hasText: take[language] }).click();
    return 2;
  }
  if ("follow" in action) {
    await search(page, action.follow[language]);
    await page.locator(".search__follow a").click();
    return 2;
  }
  const name = action.press[language];
  const links = page.getByRole("link", { name, exact: true });
  await links
    .or(page.getByRole("button", { name, exact: true }))
    .first()
    .click();
  return 1;
}

for (const language of ["en", "da"] as const)
  test(
    `three actions answer ${QUESTIONS.length} questions, in ${language}`,
    { tag: "@long" },
    async ({ page }) => {
      test.setTimeout(240_000);
      expect(QUESTIONS.length).toBeGreaterThanOrEqual(15);
      await open(page, `?lang=${language}`);
      for (const { asked, does, at, says, opens } of QUESTIONS)
        await test.step(asked[language], async () => {
          await goTo(page, `?lang=${language}`);
          const opened = opens === true ? page.context().waitForEvent("page") : page;
          let actions = 0;
          for (const action of does) actions += await act(page, action, language);
          expect.soft(actions, asked[language]).toBeLessThanOrEqual(MOST_ACTIONS);
          await expect
            .soft((await opened).locator(at).filter({ hasText: says[language] }).first(), asked[language])
            .toBeVisible();
        });
    },
  );
