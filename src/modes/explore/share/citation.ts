import type { Meta } from "../../../dataset/schema/dataset.ts";
import type { Language } from "../../../lib/language.ts";

/** What is cited: a view of an edition of a dataset. */
export interface Cited {
  readonly meta: Meta;
  readonly viewName: string;
  readonly year: number;
  /** Of this very view, in this very edition where it is kept; null where others can reach none. */
  readonly address: string | null;
}

const WORDS = {
  da: { atlas: "Symbioseatlas", edition: "udgave", asOf: "opgjort" },
  en: { atlas: "Symbiosis Atlas", edition: "edition", asOf: "as of" },
} as const;

/** Returns the citation as one line: title, edition, view, address, licence. */
export function plainCitation({ meta, viewName, year, address }: Cited, language: Language): string {
  const t = WORDS[language];
  return (
    `${meta.title[language]} (${meta.asOf.slice(0, 4)}). ${t.atlas}, ${t.edition} ${meta.version}, ` +
    `${t.asOf} ${meta.asOf}. ${viewName}, ${year}. ${address === null ? "" : `${address} `}${meta.licence[language]}`
  );
}

/** Returns the citation for LaTeX. */
export function bibtexCitation({ meta, viewName, year, address }: Cited, language: Language): string {
  const t = WORDS[language];
  const fields = [
    ["title", `{${escapeTex(`${meta.title[language]}: ${t.atlas}`)}}`],
    ["year", `{${meta.asOf.slice(0, 4)}}`],
    ["version", `{${escapeTex(meta.version)}}`],
    ...(address === null ? [] : [["url", `{${address}}`]]),
    ["note", `{${escapeTex(`${viewName}, ${year}. ${meta.licence[language]}`)}}`],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = ${value},`);
  return [`@misc{${meta.id}-${meta.version},`, ...lines, "}"].join("\n");
}

const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};
const escapeTex = (text: string): string => text.replaceAll(/[\\{}&%$#_~^]/g, (sign) => TEX[sign] ?? sign);
