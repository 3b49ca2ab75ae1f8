import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { preferredLanguage } from "../../state/personal.ts";
import type { ViewState } from "../../state/viewState.ts";
import { LanguageSwitch } from "./LanguageSwitch.tsx";

const show = (view: Partial<ViewState>) => renderAtlas(<LanguageSwitch />, { view });
beforeEach(() => localStorage.clear());

describe("the switch of language", () => {
  it("remembers what this reader chose", async () => {
    const { store } = show({});
    await userEvent.click(screen.getByText("Dansk"));
    expect(store.getState().view.lang).toBe("da");
    expect(preferredLanguage(window)).toBe("da");
  });

  it("remembers nothing of a language that somebody else chose: by a link, a clock, a host", () => {
    const { store } = show({ lang: "da" });
    act(() => store.drag({ lang: "en" }));
    act(() => store.drag({ lang: "da" }));
    expect(localStorage).toHaveLength(0);
  });

  it("remembers nothing of what is chosen in a frame, which is its host's", async () => {
    show({ mode: "embed" });
    await userEvent.click(screen.getByText("Dansk"));
    expect(localStorage).toHaveLength(0);
  });
});
