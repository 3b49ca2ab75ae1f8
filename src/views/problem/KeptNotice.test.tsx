import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import type { ViewState } from "../../state/viewState.ts";
import { KeptNotice } from "./KeptNotice.tsx";

const problems = [
  { code: "server-fault", path: [], params: { found: "502" } },
  { code: "empty-list", path: ["streams", 3, "claims"], params: {} },
] as const;
const onRetry = vi.fn<() => void>();
const renderNotice = (view: Partial<ViewState>, keptAt: string | null = "2026-11-29T08:30:00.000Z") =>
  renderAtlas(<KeptNotice file="data/town.json" keptAt={keptAt} problems={problems} onRetry={onRetry} />, {
    view,
  });

describe("the notice that a copy stands in", () => {
  it("says of which day it is and why, in English", async () => {
    renderNotice({ lang: "en" });
    expect(screen.getByRole("status")).toHaveTextContent(/stored on this device on 29 November 2026/);
    await userEvent.click(screen.getByText("Why"));
    expect(screen.getByText("data/town.json")).toBeVisible();
    expect(screen.getByText(/could not hand out the dataset \(answer: 502\)/)).toBeVisible();
    expect(screen.getByText("… and 1 more mistake")).toBeVisible();
  });

  it("and in Danish, also where the day is not known", () => {
    renderNotice({ lang: "da" }, null);
    expect(screen.getByRole("status")).toHaveTextContent(/gemt på denne enhed ved et tidligere besøg/);
  });

  it("asks the server again, and goes away when it is dismissed", async () => {
    onRetry.mockClear();
    renderNotice({ lang: "en" });
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(onRetry).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("status")).not.toBeInTheDocument();
  });

  it.each(["present", "kiosk", "embed"] as const)("spares who looks on in %s", (mode) => {
    renderNotice({ mode });
    expect(screen.queryByRole("status")).not.toBeInTheDocument();
  });
});
