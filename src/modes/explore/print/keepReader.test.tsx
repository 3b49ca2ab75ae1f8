import { expect, it } from "vitest";
import { keepReader } from "./keepReader.ts";

it("brings a reader back to what had the focus, made anew, and to what was scrolled", () => {
  document.body.innerHTML = `<main><div><button>One</button><button>Two</button></div></main>`;
  const view = document.querySelector("div")!;
  const main = document.querySelector("main")!;
  // jsdom has no layout, and so nothing that scrolls by itself.
  main.scrollTo = (to?: ScrollToOptions | number) => {
    main.scrollTop = (to as ScrollToOptions).top ?? 0;
  };
  main.scrollTop = 300;
  view.querySelectorAll("button")[1]?.focus();
  const giveBack = keepReader(view);
  view.innerHTML = "<p>A diagram</p>";
  main.scrollTop = 0;
  view.innerHTML = "<button>One</button><button>Two</button>";
  giveBack();
  expect(document.activeElement?.textContent).toBe("Two");
  expect(main.scrollTop).toBe(300);
});
