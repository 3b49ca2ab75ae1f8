import { render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { copiedTable, copyCells } from "./copyTable.ts";

function show() {
  render(
    <table>
      <thead>
        <tr>
          <th>
            <button type="button">
              Resource<span aria-hidden="true">▲</span>
            </button>
          </th>
          <th>Amount</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th>
            <svg>
              <text>E</text>
            </svg>
            <a href="?stream=steam">Steam</a>
            <span className="visually-hidden">, opens the details</span>
          </th>
          <td>
            <span>215,000 t/year</span>
            <small>published 1997</small>
          </td>
        </tr>
        <tr>
          <th>Gas</th>
          <td>=1+1</td>
        </tr>
      </tbody>
    </table>,
  );
  return screen.getByRole<HTMLTableElement>("table");
}

function select(from: Node, to: Node): Selection {
  const selection = document.getSelection();
  if (selection === null) throw new Error("no selection");
  const range = document.createRange();
  range.setStart(from, 0);
  range.setEnd(to, to.childNodes.length);
  selection.removeAllRanges();
  selection.addRange(range);
  return selection;
}

it("copies rows as clean cells with tabs between them, and keeps a spreadsheet from running any", () => {
  const table = show();
  const copied = copiedTable(select(table, table), table);
  expect(copied?.text).toBe("Resource\tAmount\nSteam\t215,000 t/year published 1997\nGas\t'=1+1");
});

it("copies links with the address that holds everywhere", () => {
  const table = show();
  const { html = "" } = copiedTable(select(table, table), table) ?? {};
  expect(html).toContain(`<th><a href="${new URL("?stream=steam", location.href).href}">Steam</a></th>`);
  expect(html).not.toMatch(/svg|button|hidden/);
});

it("takes the cells that are selected and no others", () => {
  const table = show();
  const [, , gas] = table.rows;
  expect(copiedTable(select(gas!, gas!), table)?.text).toBe("Gas\t'=1+1");
});

it("leaves words within one cell to the browser", () => {
  const table = show();
  const cell = table.rows[2]!.cells[0]!;
  select(cell, cell);
  const prevented = vi.fn<() => void>();
  const event = { clipboardData: { setData: prevented }, preventDefault: prevented };
  copyCells(event as unknown as ClipboardEvent, table);
  expect(prevented).not.toHaveBeenCalled();
});
