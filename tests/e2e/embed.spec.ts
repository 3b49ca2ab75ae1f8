import type { FrameLocator, Page } from "@playwright/test";
import { expect, test } from "./hostPage.ts";

/** What a page of the host may read of the element; its class is not known here. */
interface AtlasElement extends HTMLElement {
  readonly state: Readonly<Record<string, unknown>>;
  readonly address: string;
  readonly height: number;
  readonly frame: HTMLIFrameElement;
  set: (state: Readonly<Record<string, unknown>>) => void;
  year: unknown;
}

const frameHtml = (atlas: string, query: string, height = 640) =>
  `<iframe title="Kalundborg Symbiosis" src="${atlas}?${query.replaceAll("&", "&amp;")}&amp;mode=embed" width="100%" height="${height}" loading="eager"></iframe>`;
const elementHtml = (atlas: string, attributes: string, inner = "") =>
  `<symbiosis-atlas loading="eager" ${attributes}>${inner}</symbiosis-atlas><script async src="${atlas}embed.js"></script>`;

const shows = (frame: FrameLocator, year: number) =>
  expect(frame.getByRole("group", { name: "Year" }).getByText(String(year))).toBeVisible();
const element = (page: Page, n = 0) => page.locator("symbiosis-atlas").nth(n);
const stateOf = (page: Page, n = 0) => element(page, n).evaluate((it) => (it as AtlasElement).state);

test.describe("an embed as a plain frame, scripts stripped", () => {
  test.use({ javaScriptEnabled: true });

  test("shows the view, year and language asked for, with a way to the full atlas", async ({
    page,
    host,
  }) => {
    await page.goto(host.page(frameHtml(host.atlas, "view=flows&year=1982&lang=da")));
    const frame = page.frameLocator("iframe");
    await expect(frame.getByRole("heading", { level: 1 })).toHaveText("Kalundborg Symbiose Strømme");
    await expect(frame.getByRole("heading", { name: /^1982/ })).toBeVisible();
    const link = frame.getByRole("link", { name: /Åbn hele atlasset/ });
    await expect(link).toHaveAttribute("href", `${host.atlas}?view=flows&year=1982&lang=da`);
    await expect(link).toHaveAttribute("target", "_blank");
  });

  test("takes neither focus nor scroll position of the page, not even with something selected", async ({
    page,
    host,
  }) => {
    await page.goto(host.page(frameHtml(host.atlas, "view=flows&stream=fly-ash-asnaes-cement&lang=en", 500)));
    await page.goto(host.page(frameHtml(host.atlas, "view=flows&partner=gyproc&lang=en", 500)));
    await expect(
      page.frameLocator("iframe").getByRole("heading", { level: 2, name: /Gyproc/ }),
    ).toBeVisible();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });

  test("works at a width of 320 px", async ({ page, host }) => {
    await page.setViewportSize({ width: 336, height: 700 });
    for (const view of ["map", "flows", "timeline", "table", "impact", "beyond"]) {
      await page.goto(host.page(frameHtml(host.atlas, `view=${view}&lang=da`)));
      const frame = page.frameLocator("iframe");
      await expect(frame.locator(`[data-view=${view}]`)).toBeVisible();
      await expect(frame.getByText(/^Henter/)).toHaveCount(0);
      const overflow = await frame.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
      expect(overflow, view).toBeLessThanOrEqual(0);
    }
  });

  test("lets what was selected for it be seen, on a phone too", async ({ page, host }) => {
    await page.setViewportSize({ width: 376, height: 800 });
    await page.goto(host.page(elementHtml(host.atlas, 'view="map" partner="gyproc" lang="en"')));
    const frame = page.frameLocator("iframe");
    await expect(frame.locator(".map")).toHaveAttribute("data-ready", "true");
    const edges = async (selector: string) => {
      const box = await frame.locator(selector).boundingBox();
      return box === null ? { top: 0, bottom: 0 } : { top: box.y, bottom: box.y + box.height };
    };
    const card = await edges(".embed-card");
    const map = await edges(".map-frame");
    expect(card.top).toBeGreaterThanOrEqual(map.bottom - 1);
    expect(map.bottom - map.top).toBeGreaterThan(400);
    expect(await frame.locator(".embed").getAttribute("data-locked")).toBe("false");
  });

  for (const view of ["map", "flows", "table", "timeline", "overview"]) {
    test(`leaves the wheel to the page over ${view}`, async ({ page, host }) => {
      await page.goto(host.page(frameHtml(host.atlas, `view=${view}&lang=en`, 500)));
      const frame = page.frameLocator("iframe");
      await expect(frame.locator(`[data-view=${view === "overview" ? "ledger" : view}]`)).toBeVisible();
      if (view === "map") await expect(frame.locator(".map")).toHaveAttribute("data-ready", "true");
      const box = await page.locator("iframe").boundingBox();
      if (box === null) throw new Error("no frame");
      await page.mouse.move(box.x + box.width / 2, Math.min(box.y + 150, 690));
      // The hint is there for a moment only, and the machine may be slow.
      if (view === "map")
        await expect(async () => {
          await page.mouse.wheel(0, 10);
          await expect(frame.getByText("Hold Ctrl and scroll to zoom")).toBeVisible({ timeout: 1000 });
        }).toPass();
      // A wheel that turns while the frame is still being laid out is nobody's.
      await expect
        .poll(async () => {
          await page.mouse.wheel(0, 200);
          return page.evaluate(() => window.scrollY);
        })
        .toBeGreaterThan(150);
    });
  }

  test("scrolls a list inside once the reader has clicked into it", async ({ page, host }) => {
    await page.goto(host.page(frameHtml(host.atlas, "view=table&lang=en", 500)));
    const frame = page.frameLocator("iframe");
    await expect(frame.getByText("Click to scroll here")).toBeVisible();
    await frame.getByRole("heading", { level: 1 }).click();
    await expect(frame.getByText("Click to scroll here")).toBeHidden();
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, 60);
        return frame.locator("html").evaluate((html) => html.scrollTop);
      })
      .toBeGreaterThan(0);
  });

  test("takes keys only while something in it has the focus", async ({ page, host }) => {
    await page.goto(host.page(frameHtml(host.atlas, "view=flows&year=1982&lang=en")));
    const frame = page.frameLocator("iframe");
    await shows(frame, 1982);
    for (const key of ["PageDown", "ArrowRight", "l", "3", "/"]) await page.keyboard.press(key);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    await shows(frame, 1982);
    await frame.getByRole("button", { name: "Previous event" }).focus();
    await page.keyboard.press("PageDown");
    await expect(frame.getByRole("group", { name: "Year" }).getByText("1982")).toHaveCount(0);
  });

  test("shows the diagram whole, with nothing to scroll, at the height that it asks for", async ({
    page,
    host,
  }) => {
    for (const [width, view] of [
      [700, "flows"],
      [1200, "flows"],
    ] as const) {
      await page.setViewportSize({ width: width + 16, height: 900 });
      await page.goto(host.page(elementHtml(host.atlas, `view="${view}" lang="en" max-height="none"`)));
      const frame = page.frameLocator("iframe");
      await expect(frame.locator(".flows")).toHaveAttribute("data-shape", "diagram");
      await expect(frame.locator(".embed")).toHaveAttribute("data-locked", "false");
      const hidden = await frame
        .locator(".flows__box")
        .evaluate((box) => box.scrollHeight - box.clientHeight);
      expect(hidden, `${view} at ${width}`).toBeLessThanOrEqual(1);
    }
  });

  test("shows the ledger of the overview whole, beside the map and in a frame of 320 px", async ({
    page,
    host,
  }) => {
    for (const width of [1100, 320]) {
      await page.setViewportSize({ width: width + 16, height: 900 });
      await page.goto(
        host.page(elementHtml(host.atlas, 'view="overview" year="2010" lang="da" max-height="none"')),
      );
      const frame = page.frameLocator("iframe");
      await expect(frame.locator(".ledger-row").first()).toBeVisible();
      await expect(frame.locator(".embed")).toHaveAttribute("data-locked", "false");
      const inside = () =>
        frame.locator(".ledger-view").evaluate((view) => {
          const box = view.querySelector(".ledger-view__box");
          const edge = view.getBoundingClientRect();
          const beyond = [...view.querySelectorAll(".ledger-row a")].filter((link) => {
            const { left, right } = link.getBoundingClientRect();
            return left < edge.left - 1 || right > edge.right + 1;
          });
          return {
            hidden: (box?.scrollHeight ?? NaN) - (box?.clientHeight ?? NaN) > 1,
            beyond: beyond.length,
          };
        });
      await expect.poll(inside, `at ${width}`).toEqual({ hidden: false, beyond: 0 });
      await expect(frame.locator(".map")).toHaveCount(width === 320 ? 0 : 1);
    }
  });

  test("leaves the history of the page alone", async ({ page, host }) => {
    await page.goto(host.page("<p>Before</p>"));
    await page.goto(host.page(frameHtml(host.atlas, "view=flows&year=1982&lang=en")));
    const frame = page.frameLocator("iframe");
    await frame.getByRole("button", { name: "Next event" }).click();
    await frame.getByRole("button", { name: "Next event" }).click();
    await page.goBack();
    await expect(page.getByText("Before")).toBeVisible();
  });

  test("has nothing but view and link with ui=min", async ({ page, host }) => {
    await page.goto(host.page(frameHtml(host.atlas, "view=flows&ui=min&theme=dark&lang=en")));
    const frame = page.frameLocator("iframe");
    await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(frame.getByRole("link", { name: /Open the full atlas/ })).toBeVisible();
    await expect(frame.getByRole("button", { name: "Next event" })).toHaveCount(0);
  });
});

test.describe("an embed as an element", () => {
  test("is as high as its content and tells state, height and address", async ({ page, host }) => {
    await page.goto(host.page(elementHtml(host.atlas, 'view="map" year="1982" lang="en"')));
    await shows(page.frameLocator("iframe"), 1982);
    await expect
      .poll(() => stateOf(page))
      .toMatchObject({ view: "map", year: 1982, lang: "en", partner: null });
    const sizes = () =>
      element(page).evaluate((it) => ({
        told: (it as AtlasElement).height,
        frame: (it as AtlasElement).frame.offsetHeight,
      }));
    await expect.poll(async () => (await sizes()).told).not.toBe(640);
    const { told, frame } = await sizes();
    expect(frame).toBe(told);
    const inner = page.frameLocator("iframe").locator("html");
    expect(await inner.evaluate((html) => html.scrollHeight - html.clientHeight)).toBe(0);
    expect(await element(page).evaluate((it) => (it as AtlasElement).address)).toBe(
      `${host.atlas}?view=map&year=1982&lang=en`,
    );
  });

  test("changes by method, property and attribute, and tells what the reader chose", async ({
    page,
    host,
  }) => {
    await page.goto(host.page(elementHtml(host.atlas, 'view="flows" lang="en"')));
    const frame = page.frameLocator("iframe");
    await expect.poll(() => stateOf(page)).toMatchObject({ view: "flows" });
    await element(page).evaluate((it) => {
      it.addEventListener("atlas-state", () => {
        it.dataset["told"] = String(Number(it.dataset["told"] ?? 0) + 1);
      });
      (it as AtlasElement).set({ year: 1982, family: ["energy"] });
    });
    await shows(frame, 1982);
    await element(page).evaluate((it) => {
      (it as AtlasElement).year = 1993;
    });
    await shows(frame, 1993);
    await element(page).evaluate((it) => it.setAttribute("view", "table"));
    await expect(frame.locator("[data-view=table]")).toBeVisible();
    // The frame still fits itself to the table, and a click may fall where the button was.
    await expect(async () => {
      await frame.getByRole("button", { name: "Previous event" }).click();
      await expect
        .poll(async () => Number((await stateOf(page))["year"]), { timeout: 2000 })
        .toBeLessThan(1993);
    }).toPass();
    expect(await stateOf(page)).toMatchObject({ view: "table", family: ["energy"] });
    expect(Number(await element(page).getAttribute("data-told"))).toBeGreaterThanOrEqual(4);
  });

  test("goes back to what a property says after the reader went elsewhere, and lets go by null", async ({
    page,
    host,
  }) => {
    await page.goto(host.page(elementHtml(host.atlas, 'view="flows" year="1982" lang="en"')));
    const frame = page.frameLocator("iframe");
    await shows(frame, 1982);
    await frame.getByRole("button", { name: "Next event" }).click();
    await expect.poll(async () => Number((await stateOf(page))["year"])).toBeGreaterThan(1982);
    await element(page).evaluate((it) => {
      (it as AtlasElement).year = 1982;
    });
    await shows(frame, 1982);
    await element(page).evaluate((it) => (it as AtlasElement).set({ partner: "gyproc" }));
    await expect.poll(() => stateOf(page)).toMatchObject({ partner: "gyproc" });
    await element(page).evaluate((it) => Object.assign(it, { partner: null }));
    await expect.poll(() => stateOf(page)).toMatchObject({ partner: null, year: 1982 });
    // Another edition is another page, at the same view.
    await element(page).evaluate((it) => it.setAttribute("edition", "2026-11"));
    await expect(page.locator("iframe")).toHaveAttribute("src", /edition=2026-11&.*year=1982/);
  });

  test("takes properties that were set before its script came", async ({ page, host }) => {
    await page.route("**/embed.js", async (route) => {
      await page
        .locator("symbiosis-atlas")
        .evaluate((it) => Object.assign(it, { year: 1982, family: ["water"] }));
      await route.continue();
    });
    await page.goto(host.page(elementHtml(host.atlas, 'view="flows" lang="en"')));
    await shows(page.frameLocator("iframe"), 1982);
    await expect.poll(() => stateOf(page)).toMatchObject({ year: 1982, family: ["water"] });
  });

  test("adds its attributes to the frame that it takes over", async ({ page, host }) => {
    const inner = frameHtml(host.atlas, "view=flows&lang=en", 300);
    await page.goto(host.page(elementHtml(host.atlas, 'year="1982"', inner)));
    await expect.poll(() => stateOf(page)).toMatchObject({ view: "flows", lang: "en", year: 1982 });
  });

  test("takes over the frame inside it, which is what stays where scripts are stripped", async ({
    page,
    host,
  }) => {
    const inner = frameHtml(host.atlas, "view=map&lang=en", 300);
    await page.goto(host.page(elementHtml(host.atlas, "", inner)));
    await expect.poll(() => stateOf(page)).toMatchObject({ view: "map", lang: "en" });
    await expect(page.locator("iframe")).toHaveCount(1);
    await expect
      .poll(() => page.locator("iframe").evaluate((it) => it.getBoundingClientRect().height))
      .toBeGreaterThan(400);
  });

  test("does not disturb another one on the same page", async ({ page, host }) => {
    await page.goto(
      host.page(
        elementHtml(host.atlas, 'view="flows" year="1982" lang="en"') +
          elementHtml(host.atlas, 'view="table" year="1993" lang="da"'),
      ),
    );
    await expect.poll(() => stateOf(page, 0)).toMatchObject({ view: "flows", year: 1982 });
    await expect.poll(() => stateOf(page, 1)).toMatchObject({ view: "table", year: 1993 });
    await element(page, 0).evaluate((it) => (it as AtlasElement).set({ year: 2000, theme: "dark" }));
    await expect.poll(() => stateOf(page, 0)).toMatchObject({ year: 2000, theme: "dark" });
    expect(await stateOf(page, 1)).toMatchObject({ view: "table", year: 1993, lang: "da", theme: null });
  });
});

test.describe("hostile messages", () => {
  /** Posts to the atlas as the host's page does. */
  const post = (page: Page, data: unknown) =>
    page.evaluate(
      (message) => document.querySelector("iframe")?.contentWindow?.postMessage(message, "*"),
      data,
    );

  test("of the host change nothing, and are answered with an error", async ({ page, host }) => {
    await page.goto(host.page(elementHtml(host.atlas, 'view="flows" year="1982" lang="en"')));
    await expect.poll(() => stateOf(page)).toMatchObject({ year: 1982 });
    await element(page).evaluate((it) => {
      it.addEventListener("atlas-error", (event) => {
        const { code } = (event as CustomEvent<{ code: string }>).detail;
        it.dataset["errors"] = `${it.dataset["errors"] ?? ""} ${code}`.trim();
      });
    });
    await post(page, "set");
    await post(page, { type: "set", state: { year: 2000 } });
    await post(page, { symbiosisAtlas: 1, type: "set", state: { mode: "kiosk" } });
    await post(page, { symbiosisAtlas: 1, type: "set", state: { year: { valueOf: 2000 } } });
    await post(page, { symbiosisAtlas: 1, type: "set", state: { with: "x".repeat(2_000_000) } });
    await page.evaluate(() => {
      const message = JSON.parse(
        '{"symbiosisAtlas":1,"type":"set","state":{"__proto__":{"view":"table"}}}',
      ) as unknown;
      document.querySelector("iframe")?.contentWindow?.postMessage(message, "*");
    });
    await post(page, { symbiosisAtlas: 1, type: "set", state: { year: 9999, view: "globe" } });
    await expect(element(page)).toHaveAttribute(
      "data-errors",
      "bad-message bad-message bad-message bad-message bad-value",
    );
    expect(await stateOf(page)).toMatchObject({ view: "flows", year: 1982 });
    const frame = page.frames().find((it) => it.url().startsWith(host.atlas));
    expect(await frame?.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
    await shows(page.frameLocator("iframe"), 1982);
  });

  test("of another frame of the same page are not heard, by the atlas or by the element", async ({
    page,
    host,
  }) => {
    await page.goto(
      host.page(
        elementHtml(host.atlas, 'view="flows" year="1982" lang="en"') +
          `<iframe name="stranger" title="Stranger" src="${host.atlas}?mode=embed&amp;view=sources&amp;lang=en"></iframe>`,
      ),
    );
    await expect.poll(() => stateOf(page)).toMatchObject({ year: 1982 });
    const stranger = page.frame({ name: "stranger" });
    await stranger?.evaluate(() => {
      const set = { symbiosisAtlas: 1, type: "set", state: { year: 2000 } };
      window.parent.frames[0]?.postMessage(set, "*");
      window.parent.postMessage({ symbiosisAtlas: 1, type: "height", height: 50_000 }, "*");
      window.parent.postMessage(
        { symbiosisAtlas: 1, type: "state", state: { view: "evil" }, address: "x" },
        "*",
      );
    });
    await page.waitForTimeout(500); // ms; what must not happen has no end to wait for
    await shows(page.frameLocator("symbiosis-atlas iframe"), 1982);
    expect(await stateOf(page)).toMatchObject({ view: "flows", year: 1982 });
    expect(await element(page).evaluate((it) => (it as AtlasElement).height)).toBeLessThan(5000);
  });

  test("of a host that is not configured are not heard, and nothing is told to it", async ({
    page,
    host,
  }) => {
    await page.route("**/config.json", (route) =>
      route.fulfill({ json: { embeddingOrigins: ["https://www.symbiosis.example"] } }),
    );
    await page.goto(host.page(elementHtml(host.atlas, 'view="flows" year="1982" lang="en"')));
    const frame = page.frameLocator("iframe");
    await shows(frame, 1982);
    await post(page, { symbiosisAtlas: 1, type: "set", state: { year: 2000 } });
    await page.waitForTimeout(500); // ms; as above
    await shows(frame, 1982);
    expect(await stateOf(page)).toEqual({});
  });
});

test.describe("an embed whose dataset is gone", () => {
  test.use({ expectedErrors: [/404/] });

  test("tells the host, instead of leaving it to wait", async ({ page, host }) => {
    await page.route("**/data/kalundborg@2020-1.json", (route) => route.fulfill({ status: 404 }));
    await page.goto(host.page("<p></p>"));
    const told = page.evaluate(
      (src) =>
        new Promise((resolve) => {
          addEventListener("message", ({ data }: MessageEvent<unknown>) => resolve(data));
          const frame = document.createElement("iframe");
          frame.src = src;
          document.body.prepend(frame);
        }),
      `${host.atlas}?mode=embed&edition=2020-1`,
    );
    expect(await told).toEqual({ symbiosisAtlas: 1, type: "error", code: "no-data", ignored: [] });
    await expect(page.frameLocator("iframe").getByText("data/kalundborg@2020-1.json").first()).toBeVisible();
  });
});

test.describe("a frozen embed", () => {
  const kalundborg = /data\/kalundborg(@[\w.-]+)?\.json$/;

  test("keeps showing its edition and says so when there is a newer one", async ({ page, host }) => {
    await page.route("**/data/kalundborg.editions.json", (route) =>
      route.fulfill({ json: { present: "2031-1", kept: ["2026-11", "2031-1"] } }),
    );
    const asked: string[] = [];
    page.on("request", (request) => {
      if (kalundborg.test(request.url())) asked.push(new URL(request.url()).pathname);
    });
    await page.goto(host.page(frameHtml(host.atlas, "edition=2026-11&view=flows&lang=en")));
    const frame = page.frameLocator("iframe");
    await expect(
      frame.getByText(/This shows edition 2026-11 of the data. There is a newer one: 2031-1/),
    ).toBeVisible();
    await expect(frame.getByRole("link", { name: "Show the newest" })).toHaveAttribute(
      "href",
      `${host.atlas}?view=flows&lang=en`,
    );
    expect(asked).toEqual(["/data/kalundborg@2026-11.json"]);
  });

  test("says nothing while its edition is the present one", async ({ page, host }) => {
    await page.goto(host.page(frameHtml(host.atlas, "edition=2026-11&view=flows&lang=en")));
    await expect(
      page.frameLocator("iframe").getByRole("link", { name: /Open the full atlas/ }),
    ).toBeVisible();
    await expect(page.frameLocator("iframe").getByText(/There is a newer one/)).toHaveCount(0);
  });
});

test.describe("on the server", () => {
  test.use({ expectedErrors: [/frame-ancestors|Framing|Refused|ERR_BLOCKED/] });

  test("a page that may not frame the atlas does not get it", async ({ page, host }) => {
    await page.goto(host.page(frameHtml(host.atlas, "view=flows")).replace("localhost", "127.0.0.1"));
    await expect(page.frameLocator("iframe").getByRole("heading", { level: 1 })).toHaveCount(0);
  });
});
