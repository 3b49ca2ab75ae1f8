/**
 * The messages between a host page and an atlas in a frame, as `docs/embed.md` gives them to hosts.
 * Every message is a plain object with `symbiosisAtlas: 1` and a `type`; anything else is not for us.
 */
export const PROTOCOL_VERSION = 1;

/** The parts of a view that a host may set, under their names in the address. */
export const HOST_KEYS = [
  "view",
  "year",
  "compare",
  "partner",
  "stream",
  "milestone",
  "figure",
  "project",
  "follow",
  "without",
  "family",
  "status",
  "measure",
  "balance",
  "with",
  "map",
  "sort",
  "find",
  "kind",
  "lang",
  "theme",
  "motion",
  "ui",
] as const;
export type HostKey = (typeof HOST_KEYS)[number];

/** A value as in the address; null or nothing is the default. */
export type HostValue = string | number | null | readonly string[];
export type HostState = Readonly<Partial<Record<HostKey, HostValue | undefined>>>;

/** What a host says. */
export type HostMessage =
  | { readonly type: "set"; readonly state: HostState }
  /** Asks to hear state and height again, for a host that began to listen late. */
  | { readonly type: "ask" };

/** A part of a message, or of the address, that made no sense and was left out. */
export interface Ignored {
  readonly param: string;
  readonly value: string;
}

/** What an atlas says. */
export type AtlasMessage =
  | { readonly type: "ready"; readonly state: HostState; readonly address: string }
  | { readonly type: "state"; readonly state: HostState; readonly address: string }
  /** The height in CSS px at which nothing is cut off and nothing is empty. */
  | { readonly type: "height"; readonly height: number }
  | {
      readonly type: "error";
      /** "no-data": the dataset could not be shown, so there is no view and no "ready". */
      readonly code: "bad-message" | "bad-value" | "no-data";
      readonly ignored: readonly Ignored[];
    };
