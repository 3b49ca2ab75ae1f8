import { readFileSync } from "node:fs";
import jsqr from "jsqr";
import { PNG } from "pngjs";
import { findStageFaults } from "../support/stage-faults.mjs";
import { axeFaults, goTo, whenShown } from "./atlas.ts";
import { expect, test } from "./fixtures.ts";
import { headline, onStage, openPresenter, place, talk, talks } from "./talk.ts";

test.use({ viewport: { width: 1280, height: 720 } });

const LANGUAGES = ["da", "en"] as const;

/** Names of partners in the ledger that lie upon each other in any picture of the half second after a change. */
async function namesThatMeet(): Promise<string[]> {
  const met = new Set<string>();
  const end = performance.now() + 600;
  while (performance.now() < end) {
    const names = [...document.querySelectorAll(".ledger-row")]
      .filter((row) => Number(getComputedStyle(row).opacity) > 0.05)
      .flatMap((row) => row.querySelector(".ledger-row__name") ?? [])
      .map((name) => ({ text: name.textContent, box: name.getBoundingClientRect() }))
      .toSorted((a, b) => a.box.top - b.box.top);
    for (const [i, { text, box }] of names.entries()) {
      const above = names[i - 1];
      if (above !== undefined && box.top - above.box.top < box.height / 2) met.add(`${above.text} × ${text}`);
    }
    await new Promise((next) => requestAnimationFrame(next));
  }
  return [...met];
}

test.describe("the clicker", () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  for (const [number, tour] of talks().entries())
    for (const [j, language] of LANGUAGES.entries()) {
      // Each tour in one language at once, in the other with the slow set; the longest with that in both.
      const tag = (number + j) % 2 === 0 && tour.steps.length < 20 ? [] : ["@slow"];
      test(`walks ${tour.id} to its end and back to its start in ${language}`, { tag }, async ({ page }) => {
        test.setTimeout(180_000);
        await onStage(page, `tour=${tour.id}&lang=${language}`);
        for (const [i, step] of tour.steps.entries()) {
          await expect(headline(page)).toHaveText(step.headline[language]);
          await expect(page.getByText(step.text[language], { exact: true })).toBeVisible();
          await expect(page.locator("main [data-view] :is(.loading, .empty)")).toHaveCount(0);
          expect(await place(page)).toBe(`${i + 1}/${tour.steps.length}`);
          const faults = await page.evaluate(findStageFaults);
          expect(faults.filter((fault) => fault.includes("too small"))).toEqual([]);
          await page.keyboard.press("PageDown");
        }
        // The last step stays when the clicker is pressed once more.
        await expect(headline(page)).toHaveText(tour.steps.at(-1)?.headline[language] ?? "");
        await page.keyboard.press("PageUp");
        await expect(headline(page)).toHaveText(tour.steps.at(-2)?.headline[language] ?? "");
        await page.keyboard.press("Home");
        await expect(headline(page)).toHaveText(tour.steps[0]?.headline[language] ?? "");
      });
    }

  test("has every row of the ledger whole, whatever the shape of the stage, or counts it", async ({
    page,
  }) => {
    await onStage(page, "tour=forty-minutes&lang=en");
    const rows = page.locator(".ledger-row");
    for (const [width, height] of [
      [1920, 1080],
      [1366, 768],
      [820, 1180],
      [1024, 768],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect(rows.first()).toBeVisible();
      const cutRows = () =>
        page.evaluate(() => {
          const foot = document.querySelector(".ledger-view__foot")?.getBoundingClientRect().top ?? 0;
          const end = document.querySelector(".stage__foot")?.getBoundingClientRect().top ?? 0;
          return [...document.querySelectorAll<HTMLElement>(".ledger-row, .ledger-view__more")]
            .filter((row) => row.getBoundingClientRect().bottom > Math.min(foot, end) + 1)
            .map(({ textContent }) => textContent);
        });
      await expect.poll(cutRows, `${width} × ${height}`).toEqual([]);
      const left = Number(
        /\d+/.exec((await page.locator(".ledger-view__more").allTextContents()).join(""))?.[0] ?? 0,
      );
      expect((await rows.count()) + left, `${width} × ${height}`).toBe(23);
    }
  });

  test("as the years run, the map keeps its place and no partner lies upon another", async ({ page }) => {
    const at = (year: number) => `?motion=full&mode=present&tour=fifteen-minutes&lang=en&year=${year}`;
    await page.goto(at(1982));
    await expect(page.locator(".ledger-row").first()).toBeVisible();
    // While a step grows the guide is not off the script, and the foot has no button.
    const resume = page.locator(".stage__resume");
    await resume.evaluate((button) => (button.style.display = "none"));
    const edges = new Map<number, number>();
    const over: string[] = [];
    for (const year of [1982, 1993, 2000, 2003, 2009, 2018, 2026]) {
      await goTo(page, at(year));
      await expect(page.locator(".caption__year")).toHaveText(String(year));
      over.push(...(await page.evaluate(namesThatMeet)));
      edges.set(await page.locator(".map").evaluate((map) => map.getBoundingClientRect().bottom), year);
    }
    await expect(page.locator(".stage__foot .left-out")).toBeVisible();
    expect([...edges], "lower edges of the map").toHaveLength(1);
    expect(over).toEqual([]);
  });

  test("makes the screen black, nothing moves behind it, and neither F5 nor Escape loses the step", async ({
    page,
  }) => {
    const { steps } = talk("five-minutes");
    await onStage(page, "tour=five-minutes&lang=en");
    for (const key of [".", "b"]) {
      await page.keyboard.press(key);
      await expect(page.locator('[data-curtain="black"]')).toBeVisible();
      await page.keyboard.press("PageDown");
      await page.keyboard.press("Escape");
      await expect(page.locator('[data-curtain="black"]')).toBeVisible();
      await page.keyboard.press(key);
      await expect(page.locator("[data-curtain]")).toHaveCount(0);
      await expect(headline(page)).toHaveText(steps[0]?.headline.en ?? "");
    }
    // Escape loses nothing either.
    await page.keyboard.press("PageDown");
    await page.keyboard.press("Escape");
    expect(await place(page)).toBe(`2/${talk("five-minutes").steps.length}`);
    await expect(page.getByRole("button", { name: "Resume tour" })).toHaveCount(0);

    // F5 or Shift+F5 while the screen is black: it stays black until it is touched.
    await page.keyboard.press(".");
    const black = page.locator('[data-curtain="black"]');
    await expect(black).toBeVisible();
    const reloaded = page.waitForEvent("load");
    // By itself the browser would now pass over the copy for halls without a network.
    await page.keyboard.press("Shift+F5");
    await reloaded;
    await expect(black).toBeVisible();
    await black.click();
    await expect(black).toHaveCount(0);
    await expect(headline(page)).toHaveText(steps[1]?.headline.en ?? "");

    // F5 at a step: the tour stands there after the reload.
    await page.keyboard.press("PageDown");
    await expect(headline(page)).toHaveText(steps[2]?.headline.en ?? "");
    await page.reload();
    await expect(headline(page)).toHaveText(steps[2]?.headline.en ?? "");
    expect(await place(page)).toBe(`3/${steps.length}`);
    await expect(page.getByRole("button", { name: "Resume tour" })).toHaveCount(0);
  });
});

test.describe("the guide", () => {
  test("finds the tours from the atlas and comes back to it", async ({ page }) => {
    await page.goto("?view=table&lang=en&motion=none");
    await page.getByRole("link", { name: "Give a tour" }).click();
    await expect(page.getByRole("heading", { name: "Choose a tour" })).toBeVisible();
    await page.getByRole("link", { name: /^Five minutes/ }).click();
    await expect(headline(page)).toHaveText(talk("five-minutes").steps[0]?.headline.en ?? "");
    await page.getByRole("button", { name: "Leave the tour" }).press("Enter");
    await expect(page.getByRole("slider", { name: "Year" })).toBeVisible();
  });

  test("leaves the script by touching anything and resumes the very step, also after a reload", async ({
    page,
  }) => {
    const step = talk("five-minutes").steps[3];
    await onStage(page, "tour=five-minutes&lang=en");
    for (let n = 0; n < 3; n++) await page.keyboard.press("PageDown");
    await expect(headline(page)).toHaveText(step?.headline.en ?? "");
    await page.keyboard.press("4");
    const resume = page.getByRole("button", { name: "Resume tour" });
    await expect(resume).toBeVisible();
    await page.reload();
    await expect(resume).toBeVisible();
    expect(await place(page)).toBe(`4/${talk("five-minutes").steps.length}`);
    await resume.click();
    await expect(headline(page)).toHaveText(step?.headline.en ?? "");
    await expect(resume).toHaveCount(0);
  });

  test("begins a new talk, with a new clock, by choosing a tour again", async ({ page, context }) => {
    await onStage(page, "tour=five-minutes&lang=en");
    const presenter = await openPresenter(context, page);
    await expect(presenter.locator(".clock__elapsed")).not.toHaveText("0:00");
    await expect(presenter.locator(".clock__elapsed")).toHaveText(/^0:0[3-9]|^0:[1-5]/);
    await page.getByRole("button", { name: "Leave the tour" }).press("Enter");
    await page.getByRole("link", { name: "Give a tour" }).click();
    await page.getByRole("link", { name: /^Five minutes/ }).click();
    await expect(presenter.locator(".clock__elapsed")).toHaveText(/^0:0[0-2]$/);
  });

  test(
    "has keys, themes, look-ups, a code and both languages at hand, and comes back to the step",
    { tag: "@long" },
    async ({ page, baseURL }) => {
      test.setTimeout(120_000); // six looks at one talk: 25 s where nobody else works
      const [step] = talk("five-minutes").steps;
      await onStage(page, "tour=five-minutes&lang=en");
      // Keys and the projector's theme under ?, and Escape closes it.
      await page.keyboard.press("?");
      const help = page.getByRole("dialog", { name: "Keys and settings" });
      await help.getByLabel("Theme").selectOption({ label: "Projector" });
      await expect(page.locator("html")).toHaveAttribute("data-theme", "projector");
      expect(await place(page)).toBe(`1/${talk("five-minutes").steps.length}`);
      await expect(page.getByRole("button", { name: "Resume tour" })).toHaveCount(0);
      // The key that follows at once is heard; and the plain overview is not pulled back.
      await page.keyboard.press("Escape");
      await page.keyboard.press("1");
      await expect(help).toHaveCount(0);
      await expect(page.getByText(`The tour waits at “${step?.headline.en}”`)).toBeVisible();
      await page.keyboard.press("r");
      await expect(headline(page)).toHaveText(step?.headline.en ?? "");

      // A single screen: something is looked up, and read with its year and source.
      await page.keyboard.press("/");
      // Typed at once, as people do: nothing is lost while the field comes.
      await page.keyboard.type("desulphurisation");
      await page.keyboard.press("Enter");
      await expect(headline(page)).toHaveText(/^Desulphurisation gypsum, from Asnæs/);
      const record = page.getByRole("complementary", { name: "What the record says" });
      await expect(record).toContainText(/In 2026ended.*Since1993sources disagree.*150,000 t.*for 2010/);
      await page.keyboard.press("r");
      await expect(headline(page)).toHaveText(step?.headline.en ?? "");

      // Headlines in both languages at once.
      await page.getByRole("button", { name: "Headlines in both languages" }).press("Enter");
      await expect(page.getByText(step?.headline.en ?? "", { exact: true })).toBeVisible();
      await expect(page.getByText(step?.headline.da ?? "", { exact: true })).toBeVisible();

      // A code that leads to exactly this view.
      await page.keyboard.press("PageDown");
      await page.keyboard.press("q");
      const image = page.getByRole("img", { name: /^QR code/ });
      await expect(image).toBeVisible();
      const { data, width, height } = PNG.sync.read(await image.screenshot());
      const read = jsqr(new Uint8ClampedArray(data), width, height);
      const { state } = talk("five-minutes").steps[1] as unknown as { state: Record<string, unknown> };
      // The edition writes down what is not set, too; the address does not.
      const address = `${baseURL}?${Object.entries(state)
        .filter(([, value]) => value !== null && String(value) !== "")
        .map(([key, value]) => `${key}=${String(value)}`)
        .join("&")}`;
      const wanted = new URL(address);
      const got = new URL(read?.data ?? "about:blank");
      expect(got.origin + got.pathname).toBe(wanted.origin + wanted.pathname);
      for (const [key, value] of wanted.searchParams)
        if (key !== "map") expect(got.searchParams.get(key)).toBe(value);
      for (const key of ["mode", "tour", "step"]) expect(got.searchParams.get(key)).toBeNull();
      await page.keyboard.press("Escape");
      await expect(image).toHaveCount(0);
      // It covers the stage, so Back closes it, and leaves the talk where it is.
      await page.keyboard.press("q");
      await expect(image).toBeVisible();
      const here = page.url();
      await page.goBack();
      await expect(image).toHaveCount(0);
      expect(page.url()).toBe(here);
    },
  );
});

test.describe("on a tablet held upright", () => {
  test.use({ viewport: { width: 820, height: 1180 }, hasTouch: true });

  for (const language of LANGUAGES)
    test(
      `a record that is touched lies whole below the map, under nothing, in ${language}`,
      { tag: language === "da" ? [] : ["@slow"] },
      async ({ page }) => {
        await onStage(page, `tour=five-minutes&lang=${language}`);
        const record = page.locator(".record");
        for (const id of ["asnaes", "novo-nordisk", "refinery"]) {
          await page.locator(`.map-site[data-partner=${id}] .map-site__disc`).tap();
          await expect(record).toBeVisible();
          await expect(page.locator(".stage[data-awake=true] .stage__controls")).toBeVisible();
          const page1 = await page.evaluate(() => {
            const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
            const words = document.querySelector(".record__page");
            return {
              record: box(".record"),
              map: box(".map-frame"),
              controls: box(".stage__controls"),
              lost: (words?.scrollHeight ?? Infinity) - (words?.clientHeight ?? 0),
            };
          });
          const top = page1.record?.top ?? 0;
          expect(page1.map?.bottom, `${id}: the map's edge`).toBeLessThanOrEqual(top + 1);
          expect(page1.controls?.bottom, `${id}: the buttons' edge`).toBeLessThanOrEqual(top + 1);
          expect(page1.lost, `${id}: px out of sight`).toBeLessThanOrEqual(1);
          await page.keyboard.press("r");
          await expect(record).toHaveCount(0);
        }
      },
    );
});

test.describe("audience and presenter", () => {
  /** The first picture of what a step shows. */
  const viewOf = (step: { state: { view: string } } | undefined) =>
    step?.state.view === "overview" ? "map" : (step?.state.view ?? "");

  test(
    "stay in step, through reloads of each, and notes grow in the guide's alone",
    { tag: "@long" },
    async ({ page, context }) => {
      const { steps } = talk("fifteen-minutes");
      await onStage(page, "tour=fifteen-minutes&lang=en");
      const presenter = await openPresenter(context, page);
      await expect(presenter.getByText(steps[0]?.notes.en ?? "")).toBeVisible();

      // In a low window the picture of the next step is whole.
      for (const [width, height] of [
        [1280, 720],
        [1366, 768],
      ] as const) {
        await presenter.setViewportSize({ width, height });
        const whole = (await presenter.locator(".next-picture").boundingBox())!;
        expect(whole.y + whole.height, `${width} px`).toBeLessThanOrEqual(height);
      }

      // The picture of the next step follows the steps.
      const nextPicture = presenter.locator(".next-picture [data-view]").first();
      await expect(nextPicture).toHaveAttribute("data-view", viewOf(steps[1]));
      await presenter.keyboard.press("PageDown");
      await expect(headline(page)).toHaveText(steps[1]?.headline.en ?? "");
      await expect(presenter.getByText(steps[1]?.notes.en ?? "")).toBeVisible();
      await expect(nextPicture).toHaveAttribute("data-view", viewOf(steps[2]));
      await page.keyboard.press("PageDown");
      await expect(presenter.getByText(steps[2]?.notes.en ?? "")).toBeVisible();

      await page.reload();
      await expect(headline(page)).toHaveText(steps[2]?.headline.en ?? "");
      await presenter.keyboard.press("PageDown");
      await expect(headline(page)).toHaveText(steps[3]?.headline.en ?? "");

      await presenter.reload();
      await expect(presenter.getByText(steps[3]?.notes.en ?? "")).toBeVisible();
      await presenter.getByRole("button", { name: "Next step" }).click();
      await expect(headline(page)).toHaveText(steps[4]?.headline.en ?? "");
      await presenter.getByRole("navigation").getByRole("button").last().click();
      await expect(headline(page)).toHaveText(steps.at(-1)?.headline.en ?? "");

      // The notes grow by keys and buttons, fill their column, and leave the hall as it is.
      const notes = presenter.locator(".presenter__notes");
      const size = () => notes.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
      const widths = () =>
        notes.evaluate((element) => {
          const { paddingLeft, paddingRight } = getComputedStyle(element.parentElement ?? element);
          const room = (element.parentElement?.clientWidth ?? 0) - Number.parseFloat(paddingLeft);
          return element.clientWidth / (room - Number.parseFloat(paddingRight));
        });
      for (const [width, height] of [
        [1280, 720],
        [1440, 900],
        [820, 1180],
      ] as const) {
        await presenter.setViewportSize({ width, height });
        expect(await widths(), `at ${width}`).toBeGreaterThan(0.9);
      }
      const before = await size();
      await presenter.keyboard.press("+");
      await expect.poll(size).toBeGreaterThan(before * 1.1);
      await presenter.getByRole("button", { name: "Larger notes" }).click();
      await expect.poll(size).toBeGreaterThan(before * 1.25);
      const large = await size();
      await presenter.reload();
      await expect.poll(size).toBe(large);
      await presenter.keyboard.press("-");
      await expect.poll(size).toBeLessThan(large);
      expect(new URL(page.url()).searchParams.get("tour")).toBe("fifteen-minutes");
      await presenter.keyboard.press("?");
      await expect(presenter.getByRole("dialog").getByText("larger notes")).toBeVisible();
    },
  );

  test(
    "the picture of a comparison that comes next fills what its words leave of the frame",
    { tag: "@long" },
    async ({ page, context }) => {
      await onStage(page, "tour=fifteen-minutes&step=biogas&lang=en");
      const presenter = await openPresenter(context, page);
      const frame = presenter.locator(".next-picture");
      await expect(frame.locator(".notes .compare")).toBeVisible();
      const parts = () =>
        frame.evaluate((element) => {
          const all = element.getBoundingClientRect();
          const part = (selector: string) => {
            const box = element.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
            return { top: (box.top - all.top) / all.height, bottom: (box.bottom - all.top) / all.height };
          };
          return { words: part(".compare"), picture: part(".flows__diagram") };
        });
      await expect.poll(async () => (await parts()).picture.top).toBeGreaterThan(0);
      const { words, picture } = await parts();
      expect(picture.top - words.bottom, "air below the words").toBeLessThan(0.1);
      expect(picture.bottom, "its foot").toBeLessThan(1);
      expect(picture.bottom - picture.top, "its height").toBeGreaterThan(0.6);
    },
  );

  test(
    "the guide blacks out, shows a title, points, looks up, goes fast and reads another language in the other window",
    { tag: "@long" },
    async ({ page, context }) => {
      const { steps } = talk("five-minutes");
      await onStage(page, "tour=five-minutes&lang=en");
      const presenter = await openPresenter(context, page);
      await presenter.getByRole("button", { name: "Black" }).click();
      await expect(page.locator('[data-curtain="black"]')).toBeVisible();
      await presenter.getByRole("button", { name: "Show again" }).click();
      await expect(page.locator("[data-curtain]")).toHaveCount(0);
      await presenter.getByRole("button", { name: "Title screen" }).click();
      await expect(page.locator('[data-curtain="title"]')).toContainText("Five minutes");
      await presenter.keyboard.press("b");
      await expect(page.locator("[data-curtain]")).toHaveCount(0);

      // The spotlight follows the pointer in the field.
      await presenter.getByRole("button", { name: "Spotlight" }).click();
      const field = presenter.getByTestId("spotlight");
      await field.scrollIntoViewIfNeeded();
      const box = await field.boundingBox();
      if (box === null) throw new Error("no field");
      await presenter.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      const spot = page.locator(".spotlight");
      await expect(spot).toBeVisible();
      const at = await spot.boundingBox();
      expect((at?.x ?? 0) + (at?.width ?? 0) / 2).toBeCloseTo(640, -1);
      expect((at?.y ?? 0) + (at?.height ?? 0) / 2).toBeCloseTo(360, -1);
      await presenter.mouse.move(box.x + box.width / 2, box.y + box.height + 40);
      await expect(spot).toHaveCount(0);

      // What is looked up is shown at once, and told of the hall's year.
      await presenter.keyboard.press("/");
      await presenter.getByRole("combobox").fill("Gyproc");
      await presenter.keyboard.press("Enter");
      await expect(headline(page)).toHaveText(/Gyproc/);
      await expect(presenter.getByText("The audience sees something other than the step.")).toBeVisible();
      await presenter.getByRole("button", { name: "Resume the step" }).click();
      await expect(headline(page)).toHaveText(steps[0]?.headline.en ?? "");
      await presenter.keyboard.press("n");
      await expect(headline(page)).toHaveText(steps[1]?.headline.en ?? "");
      await expect(presenter).toHaveURL(/[?&]year=1972&/);

      // Quick presses are as many steps.
      await presenter.evaluate(() => {
        for (let n = 0; n < 3; n++)
          document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "PageDown", bubbles: true }));
      });
      await expect(headline(page)).toHaveText(steps[4]?.headline.en ?? "");

      // The notes in the guide's language, the headline in the hall's.
      await presenter.getByRole("link", { name: "Dansk" }).click();
      await expect(presenter.getByText(steps[4]?.notes.da ?? "")).toBeVisible();
      await expect(headline(page)).toHaveText(steps[4]?.headline.en ?? "");
      await page.reload();
      await expect(headline(page)).toHaveText(steps[4]?.headline.en ?? "");
    },
  );

  test(
    "hold holds everything: the clicker in either window, the list, look-ups, language, code; and says so",
    { tag: "@long" },
    async ({ page, context }) => {
      const { steps } = talk("five-minutes");
      const [first, second, third] = steps;
      await onStage(page, "tour=five-minutes&lang=en");
      // Something to go back to, which Back must not.
      for (const key of ["PageDown", "PageUp"]) await page.keyboard.press(key);
      const presenter = await openPresenter(context, page);
      await presenter.keyboard.press("h");
      const held = presenter.locator(".presenter__held");
      await expect(held).toContainText(`held at step 1, “${first?.headline.en}”`);
      const stays = async () => {
        await expect(headline(page)).toHaveText(first?.headline.en ?? "");
        expect(await place(page)).toBe(`1/${steps.length}`);
      };
      // The guide goes on alone, from either window, and sees that it is so.
      await presenter.keyboard.press("PageDown");
      await expect(presenter.getByText(second?.notes.en ?? "")).toBeVisible();
      await page.keyboard.press("PageDown");
      await expect(presenter.getByText(third?.notes.en ?? "")).toBeVisible();
      await expect(held).toContainText("You are at step 3; only you see it.");
      await stays();
      // What would change the hall itself does not, whoever asks for it.
      for (const key of ["l", "3", "q", "r", "/", "?", "End", "Escape"]) await page.keyboard.press(key);
      await page.evaluate(() => history.back());
      await expect(page.getByRole("dialog")).toHaveCount(0);
      await expect(page.getByRole("img", { name: /^QR code/ })).toHaveCount(0);
      await expect(presenter.getByRole("button", { name: "QR code" })).toBeDisabled();
      await expect(presenter.getByRole("button", { name: "Spotlight" })).toBeDisabled();
      await stays();
      // Black covers it and uncovers the same.
      await presenter.keyboard.press("b");
      await expect(page.locator('[data-curtain="black"]')).toBeVisible();
      await presenter.keyboard.press("b");
      await expect(page.locator("[data-curtain]")).toHaveCount(0);
      // Both windows know it after a reload.
      await presenter.getByRole("navigation").getByRole("button").nth(1).click();
      await expect(held).toContainText("You are at step 2");
      await page.reload();
      await presenter.reload();
      await expect(held).toContainText("You are at step 2; only you see it.");
      await stays();
      await presenter.keyboard.press("/");
      await presenter.getByRole("combobox").fill("Gyproc");
      await presenter.keyboard.press("Enter");
      const found = presenter.getByRole("complementary").getByRole("heading", { name: /Gyproc/ });
      await expect(found.first()).toBeVisible();
      await stays();
      // The button says what the hall will see.
      await presenter.getByRole("button", { name: /^Release: show what you looked up/ }).click();
      await expect(headline(page)).toHaveText(/Gyproc/);
      await expect(held).toHaveCount(0);
      await presenter.getByRole("button", { name: "Resume the step" }).click();
      await expect(headline(page)).toHaveText(first?.headline.en ?? "");
    },
  );

  test(
    "a hall that is let go follows the guide or stays, as the button says",
    { tag: "@long" },
    async ({ page, context }) => {
      const { steps } = talk("five-minutes");
      await onStage(page, "tour=five-minutes&lang=en");
      const presenter = await openPresenter(context, page);
      const ahead = async () => {
        await presenter.getByRole("button", { name: /^Hold the audience/ }).click();
        await expect(presenter.locator(".presenter__held")).toBeVisible();
        await presenter.keyboard.press("PageDown");
      };
      await ahead();
      await presenter.getByRole("button", { name: "Release: go to step 2" }).click();
      await expect(headline(page)).toHaveText(steps[1]?.headline.en ?? "");
      await ahead();
      await presenter.getByRole("button", { name: "Release: the audience stays where it is" }).click();
      await expect(presenter.getByText(steps[1]?.notes.en ?? "")).toBeVisible();
      await expect(headline(page)).toHaveText(steps[1]?.headline.en ?? "");
      // A guide whose window is gone is not locked out: the hall says what it is, and H lets go.
      await ahead();
      await expect(presenter.getByText(steps[2]?.notes.en ?? "")).toBeVisible();
      await presenter.close();
      await page.keyboard.press("h");
      await page.keyboard.press("PageDown");
      await expect(headline(page)).toHaveText(steps[2]?.headline.en ?? "");
    },
  );

  test("a blocked window is said, and a link opens it", { tag: "@long" }, async ({ page, context }) => {
    await page.addInitScript(() => {
      window.open = () => null;
    });
    await onStage(page, "tour=five-minutes&lang=en");
    await page.keyboard.press("s");
    const alert = page.getByRole("alert");
    await expect(alert).toContainText("blocked the window");
    const opened = context.waitForEvent("page");
    await alert.getByRole("link", { name: "Presenter window" }).click();
    const presenter = await opened;
    await expect(presenter.getByText("Connected to the audience screen")).toBeVisible();
    await presenter.keyboard.press("PageDown");
    await expect(headline(page)).toHaveText(talk("five-minutes").steps[1]?.headline.en ?? "");
  });

  test("hear each other without a channel too", { tag: "@long" }, async ({ page, context }) => {
    await context.addInitScript(() => {
      Object.defineProperty(window, "BroadcastChannel", { value: undefined });
    });
    const { steps } = talk("five-minutes");
    await onStage(page, "tour=five-minutes&lang=en");
    const presenter = await openPresenter(context, page);
    await presenter.keyboard.press("PageDown");
    await expect(headline(page)).toHaveText(steps[1]?.headline.en ?? "");
    await presenter.reload();
    await expect(presenter.getByText("Connected to the audience screen")).toBeVisible();
    await presenter.keyboard.press("PageDown");
    await expect(headline(page)).toHaveText(steps[2]?.headline.en ?? "");
    await page.reload();
    await expect(headline(page)).toHaveText(steps[2]?.headline.en ?? "");
    await page.keyboard.press("PageDown");
    await expect(presenter.getByText(steps[3]?.notes.en ?? "")).toBeVisible();
  });

  test("two talks side by side do not drive each other", { tag: "@long" }, async ({ page, context }) => {
    const other = await context.newPage();
    await onStage(page, "tour=five-minutes&lang=en");
    await onStage(other, "tour=fifteen-minutes&lang=en");
    const presenter = await openPresenter(context, page);
    const otherPresenter = await openPresenter(context, other);
    await presenter.keyboard.press("PageDown");
    await expect(headline(page)).toHaveText(talk("five-minutes").steps[1]?.headline.en ?? "");
    await otherPresenter.keyboard.press("End");
    await expect(headline(other)).toHaveText(talk("fifteen-minutes").steps.at(-1)?.headline.en ?? "");
    await expect(headline(page)).toHaveText(talk("five-minutes").steps[1]?.headline.en ?? "");
    await expect(presenter.getByText(talk("five-minutes").steps[1]?.notes.en ?? "")).toBeVisible();
  });
});

test.describe("everyone can use it", () => {
  test(
    "axe finds nothing on stage and in the presenter's window",
    { tag: "@long" },
    async ({ page, context }) => {
      await onStage(page, "tour=fifteen-minutes&step=gypsum&lang=en");
      const presenter = await openPresenter(context, page);
      await whenShown(page);
      expect(await axeFaults(page)).toEqual([]);
      expect(await axeFaults(presenter)).toEqual([]);
    },
  );
});

test.describe("without the network", () => {
  // The browser itself asks for the page's icon again with every step.
  // The guide's small picture asks for its coast when it first shows a map; where no copy is kept it goes without.
  test.use({ expectedErrors: [/icon\.svg|\/basemap[a-z-]*\.geojson/] });

  test("a talk that has begun goes on to its end", async ({ page, context }) => {
    const { steps } = talk("five-minutes");
    await onStage(page, "tour=five-minutes&lang=en");
    const presenter = await openPresenter(context, page);
    await page.waitForLoadState("networkidle");
    await presenter.waitForLoadState("networkidle");
    await context.setOffline(true);
    for (const step of steps.slice(1)) {
      await presenter.keyboard.press("PageDown");
      await expect(headline(page)).toHaveText(step.headline.en);
      await expect(page.locator("main :is(.loading, .broken-view)")).toHaveCount(0);
      await expect(
        page.locator("main [data-view] :is(.map, .flows, .stage-timeline, .stage-impact)").first(),
      ).toBeVisible();
    }
    await context.setOffline(false);
  });
});

test.describe("the builder", () => {
  test(
    "gathers views, orders them by keyboard, saves them and opens them again",
    { tag: "@long" },
    async ({ page }) => {
      await page.goto("?view=flows&year=1993&stream=gypsum-asnaes-gyproc&lang=en&motion=none");
      await page.getByRole("button", { name: "Add this view to a tour" }).click();
      const add = page.getByRole("button", { name: "Add this view", exact: true });
      await add.click();
      await page.getByLabel("Headline, English").fill("Gypsum from smoke");
      await page.getByLabel("Headline, Danish").fill("Gips af røg");
      await page.getByRole("link", { name: "Table", exact: true }).click();
      await page.keyboard.press("Escape");
      await add.click();
      await page.getByLabel("Headline, English").fill("The whole table");

      const names = page.getByRole("list", { name: "Steps" }).getByRole("button", { name: /^Edit step/ });
      await expect(names).toHaveText([/Gypsum from smoke/, /The whole table/]);
      const handle = page.getByRole("button", { name: /^Move step 2: drag/ });
      await handle.focus();
      await page.keyboard.press("ArrowUp");
      await expect(names).toHaveText([/The whole table/, /Gypsum from smoke/]);
      await expect(page.getByTestId("announcer")).toHaveText("The step is now number 1 of 2");
      await expect(page.getByRole("button", { name: /^Move step 1: drag/ })).toBeFocused();

      const downloading = page.waitForEvent("download");
      await page.getByRole("button", { name: "Download as a file" }).click();
      const download = await downloading;
      expect(download.suggestedFilename()).toBe("my-tour.json");
      const file = await download.path();
      const saved = JSON.parse(readFileSync(file, "utf8")) as { steps: { state: unknown }[] };
      expect(saved.steps[1]?.state).toEqual({ view: "flows", year: 1993, stream: "gypsum-asnaes-gyproc" });

      await page.getByRole("button", { name: "Delete the tour" }).click();
      await page.getByRole("button", { name: "Yes, delete" }).click();
      await expect(names).toHaveCount(0);

      await page.goto("?mode=present&lang=en&motion=none");
      await page.locator("input[type=file]").setInputFiles(file);
      await page.getByRole("link", { name: /^Untitled tour.*your own/ }).click();
      await expect(headline(page)).toHaveText("The whole table");
      await page.keyboard.press("PageDown");
      await expect(headline(page)).toHaveText("Gypsum from smoke");
      await page.reload();
      await expect(headline(page)).toHaveText("Gypsum from smoke");
      await onStage(page, "tour=my-tour&lang=da");
      await page.keyboard.press("PageDown");
      await expect(headline(page)).toHaveText("Gips af røg");
    },
  );

  test(
    "tries the tour on stage and comes back to the writing; a presenter's window knows it too, and axe finds nothing",
    { tag: "@long" },
    async ({ page, context }) => {
      await page.goto("?view=table&year=1972&lang=en&motion=none");
      await page.getByRole("button", { name: "Add this view to a tour" }).click();
      await page.getByRole("button", { name: "Add this view", exact: true }).click();
      await page.getByLabel("Headline, Danish").fill("");
      expect(await axeFaults(page)).toEqual([]);
      await page.getByLabel("Headline, English").fill("My own words");
      await page.getByLabel("Notes for yourself, English").fill("Do not forget to smile");
      await page.getByRole("button", { name: "Try on stage" }).click();
      await expect(headline(page)).toHaveText("My own words");
      const presenter = await openPresenter(context, page);
      await expect(presenter.getByText("Do not forget to smile")).toBeVisible();
      await page.getByRole("button", { name: "Leave the tour" }).press("Enter");
      await expect(page.getByRole("complementary", { name: "Build a tour" })).toBeVisible();
    },
  );

  test("orders steps by dragging", async ({ page }) => {
    await page.goto("?view=table&year=1972&lang=en&motion=none");
    await page.getByRole("button", { name: "Add this view to a tour" }).click();
    for (const name of ["Table", "Sources", "Beyond"]) {
      await page.getByRole("link", { name, exact: true }).click();
      await page.getByRole("button", { name: "Add this view", exact: true }).click();
    }
    await page.getByRole("button", { name: /^Edit step 3/ }).click();
    const names = page.getByRole("list", { name: "Steps" }).getByRole("button", { name: /^Edit step/ });
    await expect(names).toHaveText([/Table/, /Sources/, /Beyond/]);
    const from = await page.getByRole("button", { name: /^Move step 1: drag/ }).boundingBox();
    const to = await page.getByRole("button", { name: /^Move step 3: drag/ }).boundingBox();
    if (from === null || to === null) throw new Error("no handles");
    await page.mouse.move(from.x + 12, from.y + 12);
    await page.mouse.down();
    await page.mouse.move(to.x + 12, to.y + to.height - 2, { steps: 10 });
    await page.mouse.up();
    await expect(names).toHaveText([/Sources/, /Beyond/, /Table/]);
  });

  test("names step and mend for a file with errors, opens none of it, and takes one that is dropped; axe finds nothing", async ({
    page,
  }) => {
    const tour = talk("five-minutes");
    const broken = structuredClone(tour) as unknown as {
      steps: { headline: { da?: string }; state: Record<string, unknown>; seconds: unknown }[];
    };
    const [first, second] = broken.steps;
    if (first === undefined || second === undefined) throw new Error("too short");
    delete first.headline.da;
    second.seconds = 1;
    await page.goto("?mode=present&lang=en&motion=none");
    await expect(page.getByRole("heading", { name: "Choose a tour" })).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
    await page.locator("input[type=file]").setInputFiles({
      name: "broken.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(broken)),
    });
    const alert = page.getByRole("alert");
    await expect(alert).toContainText("There are 2 mistakes in broken.json");
    await expect(alert).toContainText(/Step 1 .*headline\.da/);
    await expect(alert).toContainText(/Step 2 .*seconds/);

    const dangling = structuredClone(tour) as unknown as { id: string; steps: { state: unknown }[] };
    const [third] = dangling.steps;
    if (third !== undefined) third.state = { view: "map", stream: "no-such-stream" };
    await page.locator("input[type=file]").setInputFiles({
      name: "dangling.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(dangling)),
    });
    await expect(alert).toContainText(/Step 1 .*state\.stream.*no stream with the id “no-such-stream”/);
    await page.locator("input[type=file]").setInputFiles({
      name: "no.json",
      mimeType: "application/json",
      buffer: Buffer.from("{"),
    });
    await expect(alert).toContainText("The file is not valid JSON");
    await expect(page.getByRole("link", { name: /· your own/ })).toHaveCount(0);

    // One that is dropped anywhere on the page is taken.
    const file = JSON.stringify({ ...talk("five-minutes"), id: "dropped" });
    const transfer = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], "dropped.json", { type: "application/json" }));
      return data;
    }, file);
    await page.dispatchEvent("h1", "drop", { dataTransfer: transfer });
    await expect(page.getByRole("link", { name: /· your own/ })).toBeVisible();
  });

  test("prints one card for each step, with a code that leads to its view", async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {};
    });
    await page.goto("?view=table&year=1972&lang=en&motion=none");
    await page.getByRole("button", { name: "Add this view to a tour" }).click();
    await page.getByLabel("Tour", { exact: true }).selectOption({ label: "Five minutes: what is it?" });
    await page.getByRole("button", { name: "Print cue cards" }).click();
    await page.emulateMedia({ media: "print" });
    const { steps } = talk("five-minutes");
    await expect(page.locator(".cue-card")).toHaveCount(steps.length);
    await expect(page.locator(".cue-card").first()).toContainText(steps[0]?.notes.en ?? "");
    await expect(page.locator("#atlas")).toBeHidden();
    const code = page.locator(".cue-card img").nth(1);
    // A printer has more dots for it than a screen.
    await code.evaluate((image) => (image.style.zoom = "3"));
    const { data, width, height } = PNG.sync.read(await code.screenshot());
    const read = jsqr(new Uint8ClampedArray(data), width, height);
    expect(read?.data).toBe(await code.getAttribute("alt"));
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)).toHaveLength(steps.length);
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    await expect(page.locator(".cue-card")).toHaveCount(0);
  });

  test("goes on where the browser keeps nothing", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("blocked", "SecurityError");
        },
      });
    });
    await page.goto("?view=table&lang=en&motion=none");
    await page.getByRole("button", { name: "Add this view to a tour" }).click();
    await page.getByRole("button", { name: "Add this view", exact: true }).click();
    await expect(page.getByText(/This browser keeps nothing/)).toBeVisible();
    await page.getByRole("button", { name: "Try on stage" }).click();
    // Nobody has written a word: the atlas says what the view shows, and marks it as its own.
    await expect(headline(page)).toHaveText(/Table/);
    await expect(headline(page)).toHaveAttribute("data-suggested", "true");
  });
});
