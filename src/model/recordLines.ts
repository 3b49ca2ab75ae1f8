import type { Text } from "../dataset/schema/common.ts";
import type { Stream } from "../dataset/schema/stream.ts";
import { LANGUAGES } from "../lib/language.ts";
import type { Atlas } from "./atlas.ts";
import { currentName, nameInYear, shortForm } from "./names.ts";
import type { SelectedRecord } from "./record.ts";
import type { FactName, RecordItem } from "./recordItem.ts";

/** So many letters stand in a line of a page, see `record.css`; less than there is room for, as words break early. */
export const LETTERS_A_LINE = 60;
/** Facts stand beside their names. */
const FACT_LETTERS = LETTERS_A_LINE * 0.7;

/** Letters that the view adds in its own words, about: "since 2018", "last documented 2020", "for 2018, published …". */
const WORDS = { period: 24, state: 24, years: 34, amount: 32, value: 44, ends: 10, role: 18 };

/** What the length of a line depends on. */
export interface Ground {
  readonly atlas: Atlas;
  readonly selected: SelectedRecord;
  /** The names of partners are those of this year. */
  readonly year: number;
}

type Kind = RecordItem["kind"];
type LinesOf = {
  readonly [K in Kind]: (item: Extract<RecordItem, { kind: K }>, ground: Ground) => number;
};

const LINES_OF: LinesOf = {
  text: ({ text }) => paragraph(text),
  fact: ({ fact }, { selected }) => factLines(fact, selected),
  followed: ({ by }, ground) => rows(streamLetters(by, "both", ground), FACT_LETTERS),
  tookOver: ({ from }, ground) => rows(streamLetters(from, "both", ground), FACT_LETTERS),
  afterwards: ({ of: { text, references } }, { atlas }) =>
    paragraph(text, FACT_LETTERS) + rows(originLetters(atlas, references), FACT_LETTERS),
  // Where there are several, a line of its own says that one of them is enough.
  needs: ({ streams }, ground) =>
    Number(streams.length > 1) +
    streams.reduce((sum, one) => sum + rows(streamLetters(one, "both", ground), FACT_LETTERS), 0),
  name: ({ name }) => rows(longer(name.name) + WORDS.period) + paragraph(name.note),
  stream: ({ stream, end }, ground) => rows(streamLetters(stream, end, ground) + WORDS.state),
  partner: ({ id }, { atlas }) => {
    const partner = atlas.partners.get(id);
    return partner === undefined ? 1 : paragraph(currentName(partner).name);
  },
  first: ({ stream }) => rows(longer(stream.resource) + WORDS.period, FACT_LETTERS),
  time: ({ what, note }) =>
    rows((typeof what === "string" ? WORDS.role : longer(what)) + WORDS.period) + paragraph(note),
  span: ({ note }) => rows(WORDS.role + WORDS.period) + paragraph(note),
  claim: ({ claim, isFollowed }, { atlas }) =>
    rows(WORDS.amount + WORDS.years + longer(claim.measure)) +
    paragraph(claim.note) +
    rows(originLetters(atlas, claim.references)) +
    Number(isFollowed || claim.inferred),
  timeClaim: ({ claim }, { atlas }) =>
    rows(WORDS.role + originLetters(atlas, claim.references)) +
    (claim.about === "status" ? 0 : paragraph(claim.note)) +
    Number(claim.inferred),
  milestone: ({ milestone }) => rows(longer(milestone.title) + WORDS.role),
  figure: ({ figure }) => paragraph(figure.title) + rows(WORDS.amount + WORDS.years),
  series: ({ series }) => rows(longer(series.title) + WORDS.value),
  references: ({ references }, { atlas }) => rows(originLetters(atlas, references)),
};

/** Returns about how many lines an item takes on a page for a hall, in the language in which it takes more. */
export function linesOf<K extends Kind>(item: Extract<RecordItem, { kind: K }>, ground: Ground): number {
  // The table has a function for each kind, which the compiler cannot follow from the item to its kind.
  const lines = LINES_OF[item.kind] as (item: RecordItem, ground: Ground) => number;
  return lines(item, ground);
}

const rows = (letters: number, perLine = LETTERS_A_LINE): number => Math.max(1, Math.ceil(letters / perLine));

const longer = (text: Text | null | undefined): number =>
  text == null ? 0 : Math.max(...LANGUAGES.map((language) => text[language].length));

/** Lines of a text that stands by itself; nothing where there is none. */
const paragraph = (text: Text | null | undefined, perLine = LETTERS_A_LINE): number =>
  text == null ? 0 : rows(longer(text), perLine);

function streamLetters(stream: Stream, end: "donor" | "receiver" | "both", ground: Ground): number {
  const ends = end === "both" ? [stream.donor, stream.receiver] : [stream[end]];
  const names = ends.map((id) => nameLetters(id, ground)).reduce((sum, letters) => sum + letters, 0);
  return longer(stream.resource) + names + WORDS.ends;
}

function nameLetters(id: string, { atlas, year }: Ground): number {
  const partner = atlas.partners.get(id);
  return partner === undefined ? id.length : longer(shortForm(nameInYear(partner, year)));
}

/** Who says so and when, one after another. */
function originLetters(atlas: Atlas, ids: readonly string[]): number {
  return ids.reduce((sum, id) => {
    const reference = atlas.references.get(id);
    if (reference === undefined) return sum;
    const { publisher, author, title, yearNote } = reference;
    return sum + ((publisher ?? author)?.length ?? longer(title)) + "2018, ; ".length + longer(yearNote);
  }, 0);
}

/** A fact is one line, and more where there is something to say of it. */
function factLines(fact: FactName, { kind, record }: SelectedRecord): number {
  const lines = (text: Text | null | undefined) => paragraph(text, FACT_LETTERS);
  switch (kind) {
    case "stream":
      return streamFactLines(fact, record);
    case "partner":
      if (fact === "makes") return lines(record.makes);
      if (fact === "onSite") return 1 + lines(record.from.reason);
      return Math.max(1, lines(record.noSite) + lines(record.gate?.label) + 2 * record.sites.length);
    case "project":
      if (fact === "lead" || fact === "funder" || fact === "participants") return lines(record[fact]);
      return 1;
    case "milestone":
      return 1 + lines(record.when.reason);
    case "figure":
      return 1;
  }
}

/** Lines of an amount with its years, its ground, what it counts, who says so, and that others say otherwise. */
const AMOUNT_LINES = 5;

function streamFactLines(fact: FactName, stream: Stream): number {
  const { claims, gaps, replaces, spans, probablyEnded } = stream;
  const lines = (text: Text | null | undefined) => paragraph(text, FACT_LETTERS);
  switch (fact) {
    case "amount":
      return claims.some(({ about }) => about === "quantity")
        ? AMOUNT_LINES
        : 1 + lines(gaps.find(({ about }) => about === "quantity")?.reason);
    case "since":
      return 2 + lines(spans[0]?.from.reason);
    case "until":
      return 2 + lines(spans.at(-1)?.to?.reason) + lines(probablyEnded?.reason);
    case "replaces":
      return Math.max(1, lines(replaces)) + stream.replacesReferences.slice(0, 1).length;
    case "otherwise":
      return 1 + lines(stream.otherwise?.text);
    default:
      return 1;
  }
}
