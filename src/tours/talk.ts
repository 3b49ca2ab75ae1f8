import * as v from "valibot";
import type { Tour } from "../dataset/schema/tour.ts";
import { OwnTourSchema } from "./ownTour.ts";

/**
 * What audience and presenter window tell each other. The audience window owns the talk; the presenter's
 * window asks for changes and shows what it hears.
 */
const IdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,99}$/));
const PageSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
const FractionSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** What the audience sees instead of the views: nothing, black, or a calm title screen. */
export const CURTAINS = ["open", "black", "title"] as const;
export type Curtain = (typeof CURTAINS)[number];

const SelectionSchema = v.strictObject({
  kind: v.picklist(["partner", "stream", "milestone", "figure", "project"]),
  id: IdSchema,
});

/** Where the talk stands, as the audience window knows it. */
export const TalkStateSchema = v.strictObject({
  type: v.literal("state"),
  tour: v.nullable(IdSchema),
  step: v.nullable(IdSchema),
  /** The year on the audience screen; null is the dataset's last. */
  year: v.nullable(v.pipe(v.number(), v.integer())),
  /** True when the guide has left the step's view for a question. */
  isFree: v.boolean(),
  /** What is selected on the audience screen. */
  selection: v.nullable(SelectionSchema),
  /** Not null while the audience is held: then the step to which the guide has gone meanwhile, unseen by the hall. */
  hold: v.nullable(v.strictObject({ step: IdSchema })),
  curtain: v.picklist(CURTAINS),
  hasQr: v.boolean(),
  /** Whether the audience's picture draws what does not run, too. */
  drawsAll: v.boolean(),
  /** Which page of the selected record the audience reads, counted from 0, off the script; null where it reads none. */
  record: v.nullable(v.strictObject({ page: PageSchema, of: PageSchema, isPlaying: v.boolean() })),
  /** When the talk began, in ms since 1970, so that the elapsed time outlives a reload. */
  startedAt: v.number(),
});
export type TalkState = v.InferOutput<typeof TalkStateSchema>;

/** What the presenter's window asks for. */
export const TalkCommandSchema = v.variant("type", [
  v.strictObject({ type: v.literal("who") }),
  v.strictObject({ type: v.literal("go"), step: IdSchema }),
  /** Steps on or back from wherever the talk stands by then, in the pages of a record first: two quick presses are two steps. */
  v.strictObject({ type: v.literal("by"), steps: v.picklist([-1, 1]) }),
  v.strictObject({ type: v.literal("resume") }),
  /** Has the pages of the record turn by themselves, or stops them. */
  v.strictObject({ type: v.literal("play"), on: v.boolean() }),
  v.strictObject({ type: v.literal("curtain"), curtain: v.picklist(CURTAINS) }),
  /** Blacks the hall out, or lifts what covers it by then: two quick presses are there and back. */
  v.strictObject({ type: v.literal("blackout") }),
  /** Shows the hall its title screen, or lifts that one. */
  v.strictObject({ type: v.literal("title") }),
  v.strictObject({ type: v.literal("qr"), on: v.boolean() }),
  /** Has the picture draw what does not run, too. */
  v.strictObject({ type: v.literal("all"), on: v.boolean() }),
  /** Selects something on the audience screen: the answer to a question. */
  v.strictObject({ type: v.literal("show"), ...SelectionSchema.entries }),
  v.strictObject({ type: v.literal("hold") }),
  /** Lets go of the audience, which then sees a step or something looked up; null leaves it what it sees. */
  v.strictObject({
    type: v.literal("release"),
    show: v.nullable(v.union([SelectionSchema, v.strictObject({ kind: v.literal("step"), id: IdSchema })])),
  }),
  /** The spotlight, in fractions of the audience's screen; null switches it off. */
  v.strictObject({ type: v.literal("spot"), at: v.nullable(v.tuple([FractionSchema, FractionSchema])) }),
  v.strictObject({ type: v.literal("restart-clock") }),
  /** Asks for the tour itself: a guide's own, which the presenter's window may not have. */
  v.strictObject({ type: v.literal("tour-please") }),
]);
export type TalkCommand = v.InferOutput<typeof TalkCommandSchema>;

/** What the audience is to see once it is let go. */
export type Release = Extract<TalkCommand, { type: "release" }>["show"];

/**
 * What is obeyed while the audience is held. Steps are, but they move the guide alone. Black and title screen cover the
 * picture and do not change it, and a guide must always be able to go black. Whatever is not here is held.
 */
const OBEYED_WHILE_HELD: ReadonlySet<TalkCommand["type"]> = new Set([
  "who",
  "tour-please",
  "go",
  "by",
  "resume",
  "curtain",
  "blackout",
  "title",
  "restart-clock",
  "hold",
  "release",
]);

/** Returns whether a command is obeyed while the audience is held. Switching the spotlight off is. */
export const isObeyedWhileHeld = (command: TalkCommand): boolean =>
  OBEYED_WHILE_HELD.has(command.type) || (command.type === "spot" && command.at === null);

/** The tour itself, for a presenter's window that does not have it. */
const TourMessageSchema = v.strictObject({ type: v.literal("tour"), tour: OwnTourSchema });

/** Returns the message that carries a tour. */
export const tourMessage = (tour: Tour) => ({ type: "tour", tour }) as const;

/** Returns the tour in a message, null for anything else. */
export const parseTourMessage = (message: unknown): Tour | null => {
  const parsed = v.safeParse(TourMessageSchema, message);
  return parsed.success ? parsed.output.tour : null;
};

/** Returns the state in a message, null for anything else. */
export const parseTalkState = (message: unknown): TalkState | null => {
  const parsed = v.safeParse(TalkStateSchema, message);
  return parsed.success ? parsed.output : null;
};

/** Returns the command in a message, null for anything else. */
export const parseTalkCommand = (message: unknown): TalkCommand | null => {
  const parsed = v.safeParse(TalkCommandSchema, message);
  return parsed.success ? parsed.output : null;
};

const NAME = /^atlas-(audience|presenter)-([a-z0-9]{12,})$/;

/**
 * Returns the id of the talk that a window belongs to, from the window's own name. The name outlives reloads
 * without storage, and two talks side by side never share it.
 */
export const talkIdOf = (windowName: string): string | null => NAME.exec(windowName)?.[2] ?? null;

/** Returns the name of a window of a talk; `window.open` and links use it as their target. */
export const talkWindowName = (role: "audience" | "presenter", id: string): string => `atlas-${role}-${id}`;

/** Returns a new random id. */
export function newTalkId(random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array): string {
  return [...random(new Uint8Array(9))].map((byte) => byte.toString(36).padStart(2, "0")).join("");
}
