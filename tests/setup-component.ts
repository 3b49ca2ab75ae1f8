// Runs before each file of component tests: matchers for the DOM, a page as if nobody had been there, and a clean one after
// every test. Files share the page of their worker, since making one costs more than most of them; modules they do not.

import * as matchers from "@testing-library/jest-dom/matchers";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, expect, vi } from "vitest";

expect.extend(matchers);
configure({ asyncUtilTimeout: 5000 }); // ms; views come by themselves, and beside a build that takes its time
freshPage();
standInForDialogs();
afterEach(cleanup);

/** Forgets what an earlier file left in the page and in modules of ours. */
function freshPage() {
  vi.resetModules();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, "", "/");
  document.head.replaceChildren();
  document.body.replaceChildren();
  for (const element of [document.documentElement, document.body])
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
}

/** jsdom knows the element but cannot open it. As in browsers, closing tells so a little later. */
function standInForDialogs() {
  const dialog = HTMLDialogElement.prototype;
  dialog.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  dialog.close ??= function (this: HTMLDialogElement) {
    if (!this.open) return;
    this.open = false;
    queueMicrotask(() => this.dispatchEvent(new Event("close")));
  };
}
