import { escape } from "../static-page.ts";

/** Markup that may stand in a page as it is. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What may stand between pieces of markup; text is escaped, and what is null or false is left out. */
export type Part = Html | string | number | null | false | readonly Part[];

/** Returns markup in which every text between its pieces is escaped. */
export const html = (pieces: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(pieces.reduce((all, piece, i) => all + markupOf(parts[i - 1] ?? null) + piece));

/** Returns parts with something between them, null where there are none. */
export const between = (parts: readonly Part[], separator: Part): Html | null =>
  parts.length === 0 ? null : new Html(parts.map(markupOf).join(markupOf(separator)));

/** Returns a bulleted list, null where it would be empty. */
export const list = (items: readonly Part[]): Html | null =>
  items.length === 0
    ? null
    : html`<ul>
        ${items.map((item) => html`<li>${item}</li> `)}
      </ul>`;

/** Returns a table that scrolls by itself where it is wider than the page, null where it would be empty. */
export function table(heads: readonly string[], rows: readonly (readonly Part[])[]): Html | null {
  if (rows.length === 0) return null;
  const head = heads.map((text) => html`<th scope="col">${text}</th>`);
  const body = rows.map(
    (cells) =>
      html`<tr>
        ${cells.map((cell) => html`<td>${cell}</td>`)}
      </tr> `,
  );
  return html`<div class="help-table" tabindex="0">
    <table>
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>
  </div>`;
}

/** Returns names and what belongs to them; what is null is left out. */
export const facts = (pairs: readonly (readonly [name: string, value: Part])[]): Html =>
  html`<dl>
    ${pairs
      .filter(([, value]) => value !== null && value !== false && value !== "")
      .map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div> `,
      )}
  </dl>`;

/** Returns a heading and what stands below it, null where that is nothing. */
export const section = (title: string, ...content: readonly Part[]): Html | null => {
  const filled = content.filter((part) => part !== null && part !== false);
  return filled.length === 0
    ? null
    : html`<section>
        <h2>${title}</h2>
        ${filled}
      </section> `;
};

function markupOf(part: Part): string {
  if (part === null || part === false) return "";
  if (part instanceof Html) return part.markup;
  if (typeof part === "object") return part.map(markupOf).join("");
  return escape(String(part));
}
