import type { FigureClaim, QuantityClaim, StatusClaim, TimeClaim } from "../dataset/schema/claim.ts";
import type { Text } from "../dataset/schema/common.ts";
import type { PartnerName } from "../dataset/schema/partner.ts";
import type { ImpactFigure, Series } from "../dataset/schema/story.ts";
import type { Stream } from "../dataset/schema/stream.ts";
import type { Atlas } from "./atlas.ts";
import { allReferences, isDisputed, quantitiesOf, timeClaimsOf, yearOfClaim } from "./claims.ts";
import { predecessorsOf, streamsOfPartner } from "./neighbours.ts";
import { firstPartOf } from "./partInNetwork.ts";
import type { SelectedRecord } from "./record.ts";
import type { FactName, PartName, RecordItem, RecordPart } from "./recordItem.ts";
import { STREAM_STATES, streamState } from "./status.ts";

/**
 * Returns everything that the dataset says of a record, in the order in which people ask. Empty parts are left out.
 * @param year what runs in it comes before what has ended
 */
export function partsOf(atlas: Atlas, selected: SelectedRecord, year: number): RecordPart[] {
  return allParts(atlas, selected, year).filter(({ items }) => items.length > 0);
}

function allParts(atlas: Atlas, selected: SelectedRecord, year: number): RecordPart[] {
  switch (selected.kind) {
    case "partner":
      return partnerParts(atlas, selected.record, year);
    case "stream":
      return streamParts(atlas, selected.record);
    case "milestone": {
      const { record } = selected;
      return [
        part("facts", [
          fact("date"),
          text(record.description),
          ...sourceItems(record.references.slice(0, 1)),
        ]),
        part("whenClaims", timeClaims(record.claims)),
        part("partners", record.partners.map(partnerItem)),
        part("streams", record.streams.flatMap(streamItem(atlas))),
        ...foot({ note: null, ...record, references: allReferences(record) }),
      ];
    }
    case "figure": {
      const { record } = selected;
      const references = allReferences({ references: [], claims: record.claims });
      return [
        part("facts", [text(record.description)]),
        part("claims", claims(record.claims)),
        part("partners", record.partners.map(partnerItem)),
        part("streams", record.streams.flatMap(streamItem(atlas))),
        ...foot({ ...record, references }),
      ];
    }
    case "project": {
      const { record } = selected;
      return [
        part("facts", [
          text(record.description),
          fact("place"),
          fact("period"),
          fact("status"),
          ...WHO.flatMap((name) => (record[name] === null ? [] : [fact(name)])),
        ]),
        part("projectFigures", claims(record.figures)),
        part("partners", record.partners.map(partnerItem)),
        ...foot(record),
      ];
    }
  }
}

/** Who does a project. */
const WHO = ["lead", "funder", "participants"] as const;

type PartnerRecord = Extract<SelectedRecord, { kind: "partner" }>["record"];

function partnerParts(atlas: Atlas, partner: PartnerRecord, year: number): RecordPart[] {
  const { gives, takes, handsOn } = streamsOfPartner(atlas, partner.id);
  const first = firstPartOf(atlas, partner.id);
  const { impactFigures, series } = atlas.dataset;
  const streams = (list: readonly Stream[], end: "donor" | "receiver" | "both") =>
    nowFirst(atlas, list, year).map((stream) => ({ kind: "stream", stream, end }) as const);
  return [
    part("facts", [text(partner.description), fact("makes")]),
    // A name says something where there was another one, or more to say of it.
    part("names", partner.names.length > 1 || partner.names[0]?.note != null ? names(partner.names) : []),
    part("gives", streams(gives, "receiver")),
    part("takes", streams(takes, "donor")),
    part("handsOn", streams(handsOn, "both")),
    part("sinceWhen", [
      fact("onSite"),
      ...(first === null ? [] : [{ kind: "first", ...first } as const]),
      ...partner.roles.map(({ what, from, to }) => ({ kind: "time", what, from, to, note: null }) as const),
      ...partner.memberships
        .toReversed()
        .map(({ as, from, to, note }) => ({ kind: "time", what: as, from, to, note }) as const),
      fact("place"),
    ]),
    part("successors", partner.successors.map(partnerItem)),
    part("partnerFigures", claims(partner.figures)),
    part("milestones", milestonesAbout(atlas, "partners", partner.id)),
    part("results", figuresAbout(impactFigures, "partners", partner.id)),
    part("series", seriesAbout(series, "partners", partner.id)),
    ...foot(partner),
  ];
}

function streamParts(atlas: Atlas, stream: Stream): RecordPart[] {
  const after = stream.successor === null ? undefined : atlas.streams.get(stream.successor);
  const { afterwards } = stream;
  const needed = stream.needs.flatMap((id) => atlas.streams.get(id) ?? []);
  const starts = timeClaimsOf(stream, "start");
  const ends = timeClaimsOf(stream, "end");
  const { impactFigures, series } = atlas.dataset;
  const spans = stream.spans.length > 1 || stream.spans.some(({ note }) => note !== null) ? stream.spans : [];
  return [
    part("facts", [
      fact("state"),
      fact("since"),
      fact("until"),
      fact("amount"),
      fact("replaces"),
      ...(stream.otherwise === null ? [] : [fact("otherwise")]),
      ...predecessorsOf(atlas, stream.id).map((from) => ({ kind: "tookOver", from }) as const),
      ...(after === undefined ? [] : [{ kind: "followed", by: after } as const]),
      ...(afterwards === null ? [] : [{ kind: "afterwards", of: afterwards } as const]),
      ...(needed.length === 0 ? [] : [{ kind: "needs", streams: needed } as const]),
      text(stream.description),
    ]),
    part("amounts", claims(quantitiesOf(stream))),
    part("startClaims", isDisputed(starts) ? timeClaims(starts) : []),
    part("endClaims", isDisputed(ends) ? timeClaims(ends) : []),
    part("streamMilestones", milestonesAbout(atlas, "streams", stream.id)),
    part(
      "periods",
      spans.map(({ status, from, to, note }) => ({ kind: "span", status, from, to, note })),
    ),
    part(
      "gaps",
      stream.gaps.map(({ reason }) => text(reason)),
    ),
    part("results", figuresAbout(impactFigures, "streams", stream.id)),
    part("series", seriesAbout(series, "streams", stream.id)),
    part("startClaims", isDisputed(starts) ? [] : timeClaims(starts)),
    part("endClaims", isDisputed(ends) ? [] : timeClaims(ends)),
    part("statusClaims", timeClaims(statusClaimsOf(stream))),
    ...foot({ ...stream, references: allReferences(stream) }),
  ];
}

const part = (name: PartName, items: readonly RecordItem[]): RecordPart => ({ name, items });
const text = (words: Text): RecordItem => ({ kind: "text", text: words });
const fact = (name: FactName): RecordItem => ({ kind: "fact", fact: name });
const partnerItem = (id: string): RecordItem => ({ kind: "partner", id });
const streamItem =
  (atlas: Atlas) =>
  (id: string): RecordItem[] => {
    const stream = atlas.streams.get(id);
    return stream === undefined ? [] : [{ kind: "stream", stream, end: "both" }];
  };

/** What it is called today is asked more often than what it was. */
const names = (all: readonly PartnerName[]): RecordItem[] =>
  all.toReversed().map((name) => ({ kind: "name", name }));

/** The claim that the atlas follows, then the newest. */
const claims = (all: readonly (FigureClaim | QuantityClaim)[]): RecordItem[] =>
  all
    .toSorted(
      (a, b) => Number(b.preferred) - Number(a.preferred) || (yearOfClaim(b) ?? 0) - (yearOfClaim(a) ?? 0),
    )
    .map((claim) => ({ kind: "claim", claim, isFollowed: claim.preferred && all.length > 1 }));

const timeClaims = (all: readonly (TimeClaim | StatusClaim)[]): RecordItem[] =>
  all.map((claim) => ({ kind: "timeClaim", claim, isFollowed: claim.preferred && all.length > 1 }));

const statusClaimsOf = (stream: Stream): StatusClaim[] =>
  stream.claims
    .filter((claim): claim is StatusClaim => claim.about === "status")
    .toSorted((a, b) => (b.year ?? -Infinity) - (a.year ?? -Infinity));

const milestonesAbout = (atlas: Atlas, about: "partners" | "streams", id: string): RecordItem[] =>
  atlas.dataset.milestones
    .filter((milestone) => milestone[about].includes(id))
    .toSorted((a, b) => (b.when.year ?? -Infinity) - (a.when.year ?? -Infinity))
    .map((milestone) => ({ kind: "milestone", milestone }));

const figuresAbout = (
  all: readonly ImpactFigure[],
  about: "partners" | "streams",
  id: string,
): RecordItem[] =>
  all.filter((figure) => figure[about].includes(id)).map((figure) => ({ kind: "figure", figure }));

const seriesAbout = (all: readonly Series[], about: "partners" | "streams", id: string): RecordItem[] =>
  all.filter((one) => one[about].includes(id)).map((series) => ({ kind: "series", series }));

/** Streams in the order of their states, what runs first; those of one state keep theirs. */
function nowFirst(atlas: Atlas, streams: readonly Stream[], year: number): readonly Stream[] {
  const rank = new Map(streams.map((one) => [one, STREAM_STATES.indexOf(streamState(atlas, one, year))]));
  return streams.toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
}

/** References run on in paragraphs, each of which a page can hold. */
const REFERENCES_TOGETHER = 6;

function sourceItems(ids: readonly string[]): RecordItem[] {
  const items: RecordItem[] = [];
  for (let i = 0; i < ids.length; i += REFERENCES_TOGETHER)
    items.push({ kind: "references", references: ids.slice(i, i + REFERENCES_TOGETHER) });
  return items;
}

interface Foot {
  readonly note: Text | null;
  readonly reservation: Text | null;
  readonly references: readonly string[];
}

/** The end of every record. */
const foot = ({ note, reservation, references: ids }: Foot): RecordPart[] => [
  part("note", note === null ? [] : [text(note)]),
  part("reservation", reservation === null ? [] : [text(reservation)]),
  part("references", sourceItems(ids)),
];
