// A page of somebody else that embeds the atlas: another site (localhost, the atlas being at 127.0.0.1), with a strict
// policy of its own, long enough to scroll.

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test as base } from "@playwright/test";

interface HostPage {
  /** Address of the atlas. */
  readonly atlas: string;
  /** Serves a page with this inside and returns its address. */
  readonly page: (inner: string) => string;
}

const LINES = "<p>Some words of the host.</p>".repeat(14);

/** Playwright's test with a host page; it fails on any console error and on requests to third parties. */
export const test = base.extend<{ host: HostPage; expectedErrors: RegExp[] }>({
  expectedErrors: [[], { option: true }],
  host: async ({ context, baseURL, expectedErrors }, provide) => {
    const atlas = new URL(baseURL ?? "");
    const pages = new Map<string, string>();
    const server = createServer((request, response) => {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.setHeader(
        "Content-Security-Policy",
        `default-src 'none'; base-uri 'none'; img-src data:; script-src ${atlas.origin}; frame-src ${atlas.origin}`,
      );
      response.writeHead(pages.has(request.url ?? "") ? 200 : 404);
      response.end(pages.get(request.url ?? ""));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const origin = `http://localhost:${port}`;

    const problems: string[] = [];
    const note = (text: string) => {
      if (!expectedErrors.some((pattern) => pattern.test(text))) problems.push(text);
    };
    context.on("console", (message) => {
      if (message.type() === "error") note(`console error: ${message.text()}`);
    });
    context.on("weberror", (webError) => note(`page error: ${webError.error().message}`));
    context.on("request", (request) => {
      const url = new URL(request.url());
      if (["data:", "blob:"].includes(url.protocol) || [String(port), atlas.port].includes(url.port)) return;
      problems.push(`request to elsewhere: ${request.url()}`);
    });
    await provide({
      atlas: atlas.href,
      page: (inner) => {
        const path = `/page-${pages.size}`;
        pages.set(
          path,
          `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><body>${LINES}${inner}${LINES.repeat(6)}`,
        );
        return origin + path;
      },
    });
    server.close();
    server.closeAllConnections();
    expect(problems, "host and atlas should be quiet").toEqual([]);
  },
});

export { expect } from "@playwright/test";
