import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LanguageContext } from "../../i18n/useWords.ts";
import type { Language } from "../../lib/language.ts";
import { AtlasWaits } from "./AtlasWaits.tsx";

const show = (language: Language, props: Parameters<typeof AtlasWaits>[0] = {}) =>
  render(
    <LanguageContext value={language}>
      <AtlasWaits {...props} />
    </LanguageContext>,
  );

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("what stands there until the atlas does", () => {
  it("says within ten seconds that it takes long and that trying goes on", () => {
    show("en");
    expect(screen.getByRole("status")).toHaveTextContent("Loading the atlas …");
    act(() => void vi.advanceTimersByTime(10_000));
    expect(screen.getByRole("status")).toHaveTextContent(/not ready yet.*goes on trying/);
    expect(screen.getByRole("button", { name: "Try now" })).toBeVisible();
  });

  it("says at once what is known to have failed, in the language of the page", () => {
    show("da", { hasFailed: true });
    expect(screen.getByRole("status")).toHaveTextContent(/ikke klar endnu.*prøver igen af sig selv/);
  });

  it("names no file, and asks again when told to", () => {
    const onRetry = vi.fn<() => void>();
    show("en", { hasFailed: true, onRetry });
    expect(document.body).not.toHaveTextContent(/\.json|data\//);
    act(() => screen.getByRole("button", { name: "Try now" }).click());
    expect(onRetry).toHaveBeenCalledOnce();
  });
});
