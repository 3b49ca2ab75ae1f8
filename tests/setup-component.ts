// Runs before each file of component tests: matchers for the DOM, and a clean page after every test.

import * as matchers from "@testing-library/jest-dom/matchers";
import { cleanup } from "@testing-library/react";
import { afterEach, expect } from "vitest";

expect.extend(matchers);
standInForDialogs();
afterEach(cleanup);

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
