/** What the page carries itself, for when nothing else comes: words in every language, and the script that shows them. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { startPageWords } from "../../src/i18n/messages/startPage.ts";
import { LANGUAGES } from "../../src/lib/language.ts";

const SOURCE = readFileSync(new URL("../../src/start/startPage.js", import.meta.url), "utf8");

/** The script as the source of a content security policy, which allows no other code in the page. */
export const START_HASH = `'sha256-${createHash("sha256").update(SOURCE).digest("base64")}'`;

/**
 * Returns the page with both. The script stands before any style sheet: one that does not come would keep it waiting.
 */
export const withStart = (html: string): string =>
  html
    .replace(/(<meta charset="utf-8" \/>)/, (meta) => `${meta}\n    <script>${SOURCE}</script>`)
    .replace(/(<div id="atlas"><\/div>)/, (atlas) => `${atlas}\n    ${words()}`);

function words(): string {
  const parts = LANGUAGES.map((language) => {
    const { waits, goesOn, now } = startPageWords[language];
    return `<div lang="${language}"><h1>${waits}</h1><p>${goesOn}</p><button type="button">${now}</button></div>`;
  });
  return `<div id="late" role="status" hidden>${parts.join("")}</div>`;
}
