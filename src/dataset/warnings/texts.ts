import type { Dataset } from "../schema/dataset.ts";
import type { Report } from "../checks/report.ts";
import { eachValue } from "./eachValue.ts";
import type { WarningCode } from "./warning.ts";

/**
 * UTF-8 that was read as Windows-1252 ("Ã¦", "Â°", "â€“"), or that was lost ("\uFFFD"). The second byte lies between 80
 * and BF, which Windows-1252 shows as one of these.
 */
const MOJIBAKE =
  /Ã[\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]|Â[\u00A0-\u00BF]|â(?:€|‚|†|\u0080)|\uFFFD/u;

/** A name of a file, or a run of hexadecimal digits as programs give names to files. */
const FILE_NAME =
  /[\w-]+\.(?:txt|pdf|docx?|xlsx?|pptx?|html?|json|csv|png|jpe?g|zip)\b|\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{10,}\b/iu;

/** What somebody who gathers facts notes for himself, and what a reader of the atlas can make nothing of. */
const RESEARCH_NOTE =
  /general knowledge|almen viden|(?:could|can) be read\b|der kunne læses|readable source|læsbar kilde|(?:text|source|sources|anything) read\b|what was read\b|læste (?:tekst|kilde)|læst kilde|\bnot noted|ikke noteret|\bTODO\b|\bFIXME\b|\bXXX\b|\?\?\?|lorem ipsum/iu;

const AROUND = 24; // letters quoted on either side

/** Reports texts that went through the wrong encoding, carry names of files or were notes to oneself. */
export function warnOfTexts(dataset: Dataset, report: Report<WarningCode>): void {
  const rules = [
    ["mojibake", MOJIBAKE],
    ["file-name", FILE_NAME],
    ["research-note", RESEARCH_NOTE],
  ] as const;
  eachValue(dataset, {
    string: (text, path) => {
      // An address, and the file of a map, is the name of a file.
      if (path.includes("url") || path.includes("otherUrls") || path.includes("basemap")) return;
      for (const [code, pattern] of rules) {
        const match = pattern.exec(text);
        if (match !== null) report(code, path, { found: around(text, match.index, match[0].length) });
      }
    },
  });
}

function around(text: string, at: number, length: number): string {
  const start = Math.max(0, at - AROUND);
  const end = Math.min(text.length, at + length + AROUND);
  return `${start > 0 ? "…" : ""}${text.slice(start, end)}${end < text.length ? "…" : ""}`;
}
