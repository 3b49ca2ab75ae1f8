import { render, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { latePart } from "./latePart.tsx";

const lost = () => Promise.reject(new Error("Unable to preload CSS"));
const said = vi.spyOn(console, "error").mockImplementation(() => {});
afterEach(() => said.mockClear());

it("says that a part's code has not come, and everything around it stays", async () => {
  const Part = latePart<object>(lost);
  render(
    <p>
      Around <Part />
    </p>,
  );
  expect(await screen.findByRole("alert")).toBeVisible();
  expect(screen.getByText("Around", { exact: false })).toBeVisible();
});

it("leaves out a part that nobody asked for without a word, on the page and in the log", async () => {
  const load = vi.fn<() => Promise<never>>(lost);
  const Part = latePart<object>(load, "quiet");
  const { container } = render(<Part />);
  await waitFor(() => expect(load).toHaveBeenCalled());
  await new Promise((resolve) => setTimeout(resolve));
  expect(container).toBeEmptyDOMElement();
  expect(said).not.toHaveBeenCalled();
});
