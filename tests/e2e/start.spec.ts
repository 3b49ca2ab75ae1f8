import type { Page, Route } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

// What a page begins with may fail to come; here each part does, alone and in pairs.

const WRONG_DATA = '{ "formatVersion": 1, ';
const PARTS = {
  code: /\/assets\/(index|first|libraries)-[^/]*\.js$/,
  sheet: /\/assets\/(index|first)-[^/]*\.css$/,
  configuration: /\/config\.json$/,
  dataset: /\/data\/kalundborg\.json$/,
  mode: /\/assets\/KioskMode-[^/]*\.js$/,
  words: /\/assets\/(DatasetProblem|KeptNotice)-[^/]*\.js$/,
} as const;
type Part = keyof typeof PARTS;
type Fault = "fails" | "hangs" | "502";
const NAMES = Object.keys(PARTS) as Part[];

const FAULTS: Readonly<Record<Fault, (route: Route) => Promise<void> | undefined>> = {
  fails: (route) => route.abort(),
  hangs: () => undefined,
  "502": (route) => route.fulfill({ status: 502, contentType: "text/html", body: "<h1>Bad gateway</h1>" }),
};

/** What a reader can read: words that say how it stands, or the atlas itself. */
const SAID = {
  da: /Atlasset er ikke klar endnu|Datasættet kan ikke vises|Tabel/,
  en: /The atlas is not ready yet|The dataset cannot be shown|Table/,
} as const;

/** Opens a page and lets ten seconds go by on its clock, which stands still while what it asked for takes real time. */
async function openForTenSeconds(
  page: Page,
  query: string,
  lacking: readonly Part[],
  fault: Fault,
): Promise<void> {
  const underWay = new Set<string>();
  const hangs = (url: string) => fault === "hangs" && lacking.some((part) => PARTS[part].test(url));
  page.on("request", (request) => underWay.add(request.url()));
  page.on("requestfinished", (request) => underWay.delete(request.url()));
  page.on("requestfailed", (request) => underWay.delete(request.url()));
  /** Waits until all has come that comes at all, and for what follows from it. */
  const settle = async () => {
    await page.waitForTimeout(200);
    await expect.poll(() => [...underWay].filter((url) => !hangs(url))).toEqual([]);
    await page.waitForTimeout(100);
  };

  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  await page.goto(query, { waitUntil: "commit" });
  await expect(page.locator("#atlas")).toBeAttached();
  await settle();
  await page.clock.runFor(6500);
  const isCodeThere = !lacking.includes("code");
  await expect(page.locator(isCodeThere ? "#atlas > *" : "#late:not([hidden])").first()).toBeAttached();
  // The patience with a server ends on the way; what is asked for then is here in a moment.
  for (const ms of [1700, 1700]) {
    await settle();
    await page.clock.runFor(ms);
  }
}

test.use({ expectedErrors: [/./] });

const CASES: readonly (readonly [Part, Part, Fault])[] = NAMES.flatMap((first, i) =>
  NAMES.slice(i).flatMap((second) =>
    (["fails", "hangs", "502"] as const).map((fault) => [first, second, fault] as const),
  ),
);
/** Some for every run; all pairs with all faults in the long one. */
const SHORT = CASES.filter((_, i) => i % 6 === 0);

for (const [tag, cases] of [["@long", SHORT] as const, ["@slow", CASES] as const]) {
  test(
    `whatever fails to come, ${tag === "@long" ? "in some pairs" : "in every pair"}, something readable stands there within ten seconds`,
    { tag },
    async ({ browser, baseURL }) => {
      test.setTimeout(cases.length * 6000);
      for (const [i, [first, second, fault]] of cases.entries()) {
        const language = i % 2 === 0 ? "da" : "en";
        // A clock belongs to a context, with all that has gone by on it.
        const context = await browser.newContext({ baseURL: baseURL ?? "", serviceWorkers: "block" });
        const page = await context.newPage();
        // Where the words for a mistake do not come, there is a mistake to be worded.
        if (first === "words" || second === "words")
          await page.route(PARTS.dataset, (route) => route.fulfill({ body: WRONG_DATA }));
        for (const part of [first, second]) await page.route(PARTS[part], FAULTS[fault]);
        const mode = first === "mode" || second === "mode" ? "kiosk" : "explore";
        await openForTenSeconds(page, `?lang=${language}&mode=${mode}&view=table`, [first, second], fault);
        const body = page.locator("body");
        await expect(body, `${first} and ${second}: ${fault}`).toContainText(SAID[language], {
          useInnerText: true,
          timeout: 5000,
        });
        if (mode === "kiosk") await expect(body, "a hall reads no file names").not.toContainText(".json");
        await context.close();
      }
    },
  );
}

test(
  "a page whose code did not come is loaded anew as soon as it does",
  { tag: "@long" },
  async ({ page }) => {
    await page.route(PARTS.code, FAULTS.fails);
    await page.goto("?lang=da&view=table", { waitUntil: "commit" });
    await expect(page.getByRole("heading", { name: "Atlasset er ikke klar endnu" })).toBeVisible();
    await page.unroute(PARTS.code);
    await expect(page.getByRole("table").first()).toBeVisible({ timeout: 30_000 });
  },
);

test("a hall's screen whose dataset did not come asks until it does, and shows no file name", async ({
  page,
}) => {
  await page.clock.install();
  let asked = 0;
  await page.route(PARTS.dataset, (route) => {
    asked += 1;
    return FAULTS["502"](route);
  });
  await page.goto("?lang=en&mode=kiosk&motion=none");
  await expect(page.getByText("The atlas is not ready yet.")).toBeVisible();
  await expect(page.locator("body")).not.toContainText(/json|502/);
  /** Lets time go on, in steps shorter than the patience with a server: what is asked for takes real time. */
  const goOnUntil = (is: () => Promise<boolean>) =>
    expect
      .poll(
        async () => {
          await page.clock.runFor(5000);
          await page.waitForTimeout(100);
          return is();
        },
        { timeout: 30_000, intervals: [0] },
      )
      .toBe(true);
  await goOnUntil(() => Promise.resolve(asked > 4));
  await page.unroute(PARTS.dataset);
  await goOnUntil(() => page.locator('.kiosk[data-phase="attract"]').isVisible());
});

test(
  "a hall's screen whose own code did not come is loaded anew as soon as it does",
  { tag: "@long" },
  async ({ page }) => {
    await page.route(PARTS.mode, FAULTS.fails);
    await page.goto("?lang=en&mode=kiosk&motion=none");
    await expect(page.getByText("The atlas is not ready yet.")).toBeVisible();
    await page.unroute(PARTS.mode);
    await expect(page.locator('.kiosk[data-phase="attract"]')).toBeVisible({ timeout: 30_000 });
  },
);
