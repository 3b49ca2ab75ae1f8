/** What pages of several kinds have in common: tables of streams and of claims, lists of milestones and results. */
import type { TimeClaim } from "../../../src/dataset/schema/claim.ts";
import type { ImpactFigure, Milestone, Project } from "../../../src/dataset/schema/story.ts";
import type { Stream } from "../../../src/dataset/schema/stream.ts";
import { detailsWords } from "../../../src/i18n/messages/details.ts";
import { sayMoment } from "../../../src/i18n/messages/moments.ts";
import { partsWords } from "../../../src/i18n/messages/parts.ts";
import { tableWords } from "../../../src/i18n/messages/table.ts";
import { beginningOf } from "../../../src/model/beginning.ts";
import { resultHeadline, streamHeadline } from "../../../src/model/headline.ts";
import { streamState } from "../../../src/model/status.ts";
import { untilOf } from "../../../src/model/streamTable.ts";
import {
  type ClaimLike,
  sayAmount,
  sayCovers,
  sayYearsAndGround,
} from "../../../src/views/parts/sayClaim.ts";
import { saySince } from "../../../src/views/parts/sayBeginning.ts";
import { sayHeadline } from "../../../src/views/parts/sayHeadline.ts";
import { sayPeriod } from "../../../src/views/parts/sayPeriod.ts";
import { sayOrigin } from "../../../src/views/parts/sayReference.ts";
import { sayState } from "../../../src/views/parts/sayState.ts";
import { type Desk, link, PAGE, sourceLinks, streamLink, yearLink } from "./desk.ts";
import { type Html, html, list, type Part, table } from "./html.ts";

/** Returns when a stream ran, or what there is instead of a beginning, in words. */
export function whenOf({ atlas, language }: Desk, stream: Stream): string {
  const beginning = beginningOf(atlas, stream);
  if (beginning.kind !== "running") return saySince(beginning, language);
  const until = untilOf(atlas, stream);
  // The state says when it was last documented.
  const isLastSeen =
    until?.precision === "unknown" && streamState(atlas, stream, atlas.lastYear) === "last-documented";
  return sayPeriod({ from: beginning.moment, to: isLastSeen ? null : until }, language);
}

/** Returns the state of a stream at the end of the dataset, in words. */
export const stateOf = ({ atlas, language }: Desk, stream: Stream): string =>
  sayState(atlas, stream, streamState(atlas, stream, atlas.lastYear), language);

/** Returns streams as a table: what, when, state, amount; today's state and names unless a year is told. */
export function streamTable(desk: Desk, streams: readonly Stream[], year: number | null = null): Html | null {
  const { t, atlas, language } = desk;
  const said = (stream: Stream) =>
    year === null
      ? stateOf(desk, stream)
      : sayState(atlas, stream, streamState(atlas, stream, year), language);
  return table(
    [t.what, t.when, t.state, tableWords[language].amount],
    streams.map((stream) => [
      streamLink(desk, stream, year),
      whenOf(desk, stream),
      said(stream),
      amountOf(desk, stream),
    ]),
  );
}

/** Returns the one amount of a stream with its year and marks; null where none is published. */
export function amountOf({ language }: Desk, stream: Stream): string | null {
  const headline = streamHeadline(stream);
  return headline === null ? null : sayHeadline(headline, language);
}

/** Returns every published figure of a record as a table, each with its source. */
export function claimTable(desk: Desk, claims: readonly ClaimLike[]): Html | null {
  const { t, say, language } = desk;
  const words = partsWords[language];
  const counted = (claim: ClaimLike) => {
    const covers =
      claim.covers === undefined ? null : sayCovers({ ...claim, covers: claim.covers }, language);
    return claim.measure === null ? covers : say(claim.measure);
  };
  return table(
    [detailsWords[language].amount, t.counts, t.yearsAndGround, words.references],
    claims.map((claim): Part[] => [
      sayAmount(claim, language),
      [
        counted(claim),
        claim.method == null ? null : html`<p>${words.method}: ${say(claim.method)}</p>`,
        claim.note === null ? null : html`<p>${say(claim.note)}</p>`,
      ],
      [
        sayYearsAndGround(claim, language),
        claim.inferred && `; ${words.inferred}`,
        claim.preferred && html`<p>${words.preferred}</p>`,
      ],
      sourceLinks(desk, claim.references),
    ]),
  );
}

/** Returns what sources say of a date, each with its source. */
export function timeClaimList(desk: Desk, claims: readonly TimeClaim[], role: "start" | "end"): Html | null {
  const { say, language } = desk;
  return list(
    claims.map((claim) => [
      sayMoment({ ...claim, latest: claim.latest, date: claim.date }, language, role),
      claim.preferred && ` (${detailsWords[language].followed})`,
      claim.inferred && ` (${partsWords[language].inferred})`,
      ". ",
      claim.note === null ? null : [say(claim.note), " "],
      sourceLinks(desk, claim.references),
    ]),
  );
}

/** Returns milestones in order of time, each with its date and source. */
export const milestoneList = (desk: Desk, milestones: readonly Milestone[]): Html | null =>
  list(
    milestones
      .toSorted((a, b) => (a.when.year ?? 0) - (b.when.year ?? 0))
      .map((milestone) => [
        html`<b>${desk.say(milestone.title)}</b>, `,
        milestone.when.year === null || milestone.when.precision !== "year"
          ? sayMoment(milestone.when, desk.language)
          : yearLink(desk, milestone.when.year),
        ". ",
        desk.say(milestone.description),
        " ",
        sourceLinks(desk, milestone.references),
      ]),
  );

/** Returns published results, each with the one figure that can stand alone and a link to all. */
export const resultList = (desk: Desk, figures: readonly ImpactFigure[]): Html | null =>
  list(
    figures.map((figure) => {
      const headline = resultHeadline(figure.claims);
      return [
        link(PAGE.results, desk.say(figure.title), figure.id),
        headline === null ? null : `: ${sayHeadline(headline, desk.language)}`,
      ];
    }),
  );

/** Returns references in full, each with a way to its entry among the sources and, where it has one, to its address. */
export const referenceList = (desk: Desk, ids: readonly string[]): Html | null =>
  list(
    ids.flatMap((id) => {
      const reference = desk.atlas.references.get(id);
      if (reference === undefined) return [];
      const { title, url } = reference;
      return [
        [
          html`<cite>${link(PAGE.sources, desk.say(title), reference.id)}</cite>, `,
          sayOrigin(reference, desk.say),
          url !== null && html` (<a href="${url}">${desk.t.web}</a>)`,
        ],
      ];
    }),
  );

/** Returns what is to be said of a published figure or a project besides its values. */
export const remarks = (
  { say, language }: Desk,
  { note, reservation }: Pick<Project, "note" | "reservation">,
): Part => [
  note === null ? null : html`<p>${say(note)}</p>`,
  reservation === null ? null : html`<p>${detailsWords[language].reservation}: ${say(reservation)}</p>`,
];
