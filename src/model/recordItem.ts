import type { FigureClaim, QuantityClaim, StatusClaim, TimeClaim } from "../dataset/schema/claim.ts";
import type { Moment, Text } from "../dataset/schema/common.ts";
import type { PartnerName } from "../dataset/schema/partner.ts";
import type { ImpactFigure, Milestone, Series } from "../dataset/schema/story.ts";
import type { Stream } from "../dataset/schema/stream.ts";

/** A short answer to one question about the record. */
export type FactName =
  | "makes"
  | "state"
  | "since"
  | "until"
  | "amount"
  | "replaces"
  | "otherwise"
  | "date"
  | "onSite"
  | "place"
  | "period"
  | "status"
  | "lead"
  | "funder"
  | "participants";

/** One thing that a record says: a line or a short paragraph on a page. */
export type RecordItem =
  | { readonly kind: "text"; readonly text: Text }
  | { readonly kind: "fact"; readonly fact: FactName }
  | { readonly kind: "followed"; readonly by: Stream }
  | { readonly kind: "tookOver"; readonly from: Stream }
  /** What came after it, where the dataset says so in words. */
  | { readonly kind: "afterwards"; readonly of: NonNullable<Stream["afterwards"]> }
  /** Streams without one of which this one cannot run. */
  | { readonly kind: "needs"; readonly streams: readonly Stream[] }
  | { readonly kind: "name"; readonly name: PartnerName }
  | { readonly kind: "stream"; readonly stream: Stream; readonly end: "donor" | "receiver" | "both" }
  | { readonly kind: "partner"; readonly id: string }
  | { readonly kind: "first"; readonly from: Moment; readonly stream: Stream }
  | {
      readonly kind: "time";
      readonly what: Text | "member" | "associate";
      readonly from: Moment;
      readonly to: Moment | null;
      readonly note: Text | null;
    }
  | {
      readonly kind: "span";
      readonly status: Stream["spans"][number]["status"];
      readonly from: Moment;
      readonly to: Moment | null;
      readonly note: Text | null;
    }
  | { readonly kind: "claim"; readonly claim: FigureClaim | QuantityClaim; readonly isFollowed: boolean }
  | { readonly kind: "timeClaim"; readonly claim: TimeClaim | StatusClaim; readonly isFollowed: boolean }
  | { readonly kind: "milestone"; readonly milestone: Milestone }
  | { readonly kind: "figure"; readonly figure: ImpactFigure }
  | { readonly kind: "series"; readonly series: Series }
  /** So many of its references as stand in one paragraph. */
  | { readonly kind: "references"; readonly references: readonly string[] };

/** What a part answers; the view has its heading in both languages. */
export type PartName =
  | "facts"
  | "names"
  | "gives"
  | "takes"
  | "handsOn"
  | "sinceWhen"
  | "successors"
  | "partnerFigures"
  | "results"
  | "series"
  | "milestones"
  | "streamMilestones"
  | "amounts"
  | "startClaims"
  | "endClaims"
  | "whenClaims"
  | "statusClaims"
  | "periods"
  | "gaps"
  | "claims"
  | "projectFigures"
  | "partners"
  | "streams"
  | "note"
  | "reservation"
  | "references";

/** One question that a record answers, with everything that it says to it. */
export interface RecordPart {
  readonly name: PartName;
  readonly items: readonly RecordItem[];
}
