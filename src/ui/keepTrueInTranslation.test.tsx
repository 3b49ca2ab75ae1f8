import { act, render } from "@testing-library/react";
import { useEffect, useState } from "react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { TRANSLATORS, translate } from "../../tests/fixtures/translate.ts";
import { keepTrueInTranslation } from "./keepTrueInTranslation.ts";

/** What facts on a page do: change within a sentence, come, go, give way to an element, change their number. */
function Facts({ year }: { readonly year: number }) {
  const ended = year > 2000;
  return (
    <section>
      <p>
        In {year} the gas is {ended ? "ended" : "running"}, <b>{year}</b> and {ended && "no longer"} here
      </p>
      <p>{year}</p>
      <p>
        {ended ? <b>ended</b> : "running"} since {ended ? "1990" : <i>1970</i>}
      </p>
      <p>
        {ended && <i>new: </i>}
        {year}
      </p>
      <ul>
        {Array.from({ length: ended ? 1 : 3 }, (_, i) => (
          <li key={i}>
            row {i} of {year}
          </li>
        ))}
      </ul>
      {ended ? "The end." : "It goes on."}
    </section>
  );
}

const years = new EventTarget();
const setYear = (detail: number) => years.dispatchEvent(new CustomEvent("year", { detail }));
function Page() {
  const [year, set] = useState(1993);
  useEffect(() => {
    const listen = (event: Event) => set((event as CustomEvent<number>).detail);
    years.addEventListener("year", listen);
    return () => years.removeEventListener("year", listen);
  }, []);
  return <Facts year={year} />;
}
const shown = (year: number) => {
  const { container, unmount } = render(<Facts year={year} />);
  const text = container.textContent;
  unmount();
  return text;
};
const settle = () => act(async () => Promise.resolve());

describe.each(TRANSLATORS)("a page translated by %s", (how) => {
  let stop: () => void;
  beforeEach(() => {
    stop = keepTrueInTranslation(document.body);
  });
  afterEach(() => stop());

  it("states what is true now, each time that it changes, and is taken away without a fault", async () => {
    const { container, unmount } = render(<Page />);
    for (const year of [2021, 1993, 1970, 2010, 1993]) {
      translate(container, how);
      await settle();
      act(() => void setYear(year));
      await settle();
      expect(container.textContent).toBe(shown(year));
    }
    translate(container, how);
    unmount();
    expect(container).toBeEmptyDOMElement();
  });

  it("does so also where it changes before anyone has looked", async () => {
    const { container } = render(<Page />);
    await settle();
    translate(container, how);
    act(() => void setYear(2021));
    await settle();
    expect(container.querySelectorAll("li")).toHaveLength(1);
    expect(container.querySelector("section")?.lastElementChild).not.toBeNull();
  });
});

describe("a page of which a translator has lost a part", () => {
  it("goes on: what is gone can be taken away, and something put before it", () => {
    const stop = keepTrueInTranslation(document.body);
    const { container } = render(<Page />);
    for (const text of container.querySelector("p:nth-of-type(3)")?.childNodes ?? [])
      if (text instanceof Text) text.remove();
    act(() => void setYear(2021));
    act(() => void setYear(1993));
    expect(container.querySelectorAll("li")).toHaveLength(3);
    stop();
  });
});

describe("a page that nobody translates", () => {
  it("still throws where a node is taken from where it never was, or finds nothing to take", () => {
    const stop = keepTrueInTranslation(document.body);
    const [parent, stranger] = [document.createElement("p"), document.createElement("p")];
    document.body.append(parent);
    expect(() => parent.removeChild(stranger)).toThrow(/child/);
    expect(() => parent.insertBefore(document.createElement("i"), stranger)).toThrow(/child/);
    stop();
  });
});
