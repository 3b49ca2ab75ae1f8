import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { DEFAULT_VIEW_STATE } from "../../state/viewState.ts";
import { Notices } from "./Notices.tsx";

const renderNotices = (lang: "da" | "en") => {
  const rendered = renderAtlas(<Notices />);
  act(() =>
    rendered.store.load({ ...DEFAULT_VIEW_STATE, lang }, [
      { param: "view", value: "globe" },
      { param: "year", value: "<b>1850</b>" },
    ]),
  );
  return rendered;
};

describe("the notices", () => {
  it("are not there when there is nothing to say", () => {
    renderAtlas(<Notices />);
    expect(screen.queryByRole("status")).not.toBeInTheDocument();
  });

  it("name each part of the address that was left out, in English", () => {
    renderNotices("en");
    expect(screen.getByRole("status")).toHaveTextContent("“globe” is not a valid view and was ignored.");
    expect(
      screen.getByText(
        "“<b>1850</b>” is not a year of the atlas and was ignored; the years go from 1965 to 2026.",
      ),
    ).toBeInTheDocument();
  });

  it("and in Danish", () => {
    renderNotices("da");
    expect(
      screen.getByText("»globe« er ikke en gyldig værdi for view og blev sprunget over."),
    ).toBeInTheDocument();
  });

  it("say of a name that nobody knows, and of a part given twice, what became of it", () => {
    for (const [lang, unknown, repeated] of [
      [
        "en",
        "The address says “yaer”, which the atlas does not know; it was ignored.",
        "The address gives year more than once; the first holds, and “1990” was ignored.",
      ],
      [
        "da",
        "Adressen indeholder »yaer«, som atlasset ikke kender; det blev sprunget over.",
        "year står flere gange i adressen; den første gælder, og »1990« blev sprunget over.",
      ],
    ] as const) {
      const { store, unmount } = renderAtlas(<Notices />);
      act(() =>
        store.load({ ...DEFAULT_VIEW_STATE, lang }, [
          { param: "yaer", value: "1982", reason: "unknown" },
          { param: "year", value: "1990", reason: "repeated" },
        ]),
      );
      expect(screen.getByText(unknown)).toBeInTheDocument();
      expect(screen.getByText(repeated)).toBeInTheDocument();
      unmount();
    }
  });

  it("go away when they are dismissed, and leave the view alone", async () => {
    const { store } = renderNotices("en");
    await userEvent.click(screen.getByRole("button", { name: "Dismiss the notice" }));
    expect(screen.queryByRole("status")).not.toBeInTheDocument();
    expect(store.getState().view.lang).toBe("en");
  });
});
