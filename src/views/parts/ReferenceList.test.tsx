import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { ReferenceList } from "./ReferenceList.tsx";

it("links a reference that has an address and says that it opens elsewhere", () => {
  renderAtlas(<ReferenceList ids={["town-news"]} />);
  const link = screen.getByRole("link", { name: /^Steam for the mill ?\(opens in a new window\)$/ });
  expect(link).toHaveAttribute("href", "https://example.org/town-news");
  expect(link).toHaveAttribute("target", "_blank");
  expect(link).toHaveAttribute("rel", "noopener");
  expect(screen.getByRole("listitem")).toHaveTextContent("Town News, 2020");
});

it("names a reference without an address and says so, with the note on its year", () => {
  renderAtlas(<ReferenceList ids={["field-paper"]} />);
  expect(screen.queryByRole("link")).toBeNull();
  expect(screen.getByRole("listitem")).toHaveTextContent(
    "A paper on fields, A. Writer, Undated; about 2017 (no address on the web)",
  );
});
