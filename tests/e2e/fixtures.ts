import { expect, test as base } from "@playwright/test";
import { askForWebGL } from "../support/ask-for-webgl.mjs";

export interface QuietPage {
  /**
   * Console errors that a test provokes on purpose, e.g. `test.use({ expectedErrors: [/404/] })`.
   * Requests to other origins are never expected.
   */
  expectedErrors: RegExp[];
  /** Whether the deployment asks for WebGL, which nobody gets unasked where it is drawn in software. */
  asksForWebGL: boolean;
  quietPage: void;
}

/** Playwright's test, which also fails on any console error, page error or request to another origin. */
export const test = base.extend<QuietPage>({
  expectedErrors: [[], { option: true }],
  asksForWebGL: [false, { option: true }],
  context: async ({ context, asksForWebGL }, provide) => {
    if (asksForWebGL) await askForWebGL(context);
    await provide(context);
  },
  quietPage: [
    async ({ context, baseURL, expectedErrors }, use) => {
      const problems: string[] = [];
      const note = (text: string) => {
        if (!expectedErrors.some((pattern) => pattern.test(text))) problems.push(text);
      };
      context.on("console", (message) => {
        if (message.type() === "error") note(`console error: ${message.text()} (${message.location().url})`);
      });
      context.on("weberror", (webError) => note(`page error: ${webError.error().message}`));
      context.on("request", (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol === "data:" || protocol === "blob:") return;
        if (origin !== new URL(baseURL ?? "").origin) problems.push(`request to elsewhere: ${request.url()}`);
      });
      await use();
      expect(problems, "the page should be quiet").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";
