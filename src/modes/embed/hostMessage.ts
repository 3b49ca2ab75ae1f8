import * as v from "valibot";
import { HOST_KEYS, type HostMessage, type HostState, PROTOCOL_VERSION } from "../../embed/message.ts";
import type { Atlas } from "../../model/atlas.ts";
import type { Notice } from "../../state/addressReader.ts";
import { decodeView, encodeView } from "../../state/codec.ts";
import { selecting } from "../../state/selecting.ts";
import type { ViewState } from "../../state/viewState.ts";

const LONGEST_VALUE = 4000; // letters; all partners of a large dataset fit, a flood does not
const LONGEST_LIST = 200;

const ShortSchema = v.pipe(v.string(), v.maxLength(LONGEST_VALUE));
const ValueSchema = v.union([
  v.null(),
  v.pipe(v.number(), v.finite()),
  ShortSchema,
  // The length is judged before any item is looked at.
  v.pipe(v.array(v.unknown()), v.maxLength(LONGEST_LIST), v.array(ShortSchema)),
]);
const envelope = { symbiosisAtlas: v.literal(PROTOCOL_VERSION) };
const HostMessageSchema = v.variant("type", [
  v.strictObject({
    ...envelope,
    type: v.literal("set"),
    state: v.partial(v.strictObject(v.entriesFromList(HOST_KEYS, ValueSchema))),
  }),
  v.strictObject({ ...envelope, type: v.literal("ask") }),
]);

/**
 * Returns what a host says; null for what is not meant for us (other scripts post messages too),
 * "bad" for what claims to be and is none of the messages that there are.
 */
export function readHostMessage(data: unknown): HostMessage | "bad" | null {
  if (typeof data !== "object" || data === null || !Object.hasOwn(data, "symbiosisAtlas")) return null;
  const parsed = v.safeParse(HostMessageSchema, data, { abortEarly: true });
  if (!parsed.success) return "bad";
  const { symbiosisAtlas: _version, ...message } = parsed.output;
  return message;
}

/** At most one of these is selected; naming one lets go of the others. */
const SELECTION_KEYS = ["partner", "stream", "milestone", "figure", "project"] as const;

/**
 * Returns the view state after a host has set some parts of it, and what of it made no sense. Values mean what they
 * mean in the address, and are judged one by one as there: a bad one never spoils the others.
 */
export function applyHostState(
  view: ViewState,
  state: HostState,
  atlas: Atlas,
): { view: ViewState; ignored: readonly Notice[] } {
  const params = new URLSearchParams(encodeView(view));
  if (SELECTION_KEYS.some((key) => state[key] !== undefined)) {
    for (const key of SELECTION_KEYS) params.delete(key);
  }
  for (const key of HOST_KEYS) {
    const value = state[key];
    if (value === undefined) continue;
    params.delete(key);
    const text = value === null ? "" : Array.isArray(value) ? value.join(",") : String(value);
    if (text !== "") params.set(key, text);
  }
  const { state: next, notices } = decodeView(params.toString(), atlas);
  const kept = notices.reduce<ViewState>((partial, { param }) => keepPart(partial, view, param), next);
  // A host that names a milestone and no year means what a reader means who chooses it.
  const isChosen = kept.selection?.id === state["milestone"] && state["year"] === undefined;
  return {
    view: isChosen ? { ...kept, ...selecting(atlas, kept, kept.selection) } : kept,
    ignored: notices,
  };
}

/** What could not be read stays as it was, rather than falling back to a default that nobody asked for. */
function keepPart(next: ViewState, before: ViewState, param: string): ViewState {
  switch (param) {
    case "view":
    case "year":
    case "compare":
    case "without":
    case "sort":
    case "kind":
    case "lang":
    case "theme":
    case "motion":
    case "ui":
      return { ...next, [param]: before[param] };
    case "map":
      return { ...next, camera: before.camera };
    case "partner":
    case "stream":
    case "milestone":
    case "figure":
    case "project":
      return next.selection === null ? { ...next, selection: before.selection } : next;
    default:
      return next;
  }
}

/** Returns a view state as hosts see it: every part that they may set, null where it is the default. */
export function hostStateOf(view: ViewState, year: number): HostState {
  const params = new URLSearchParams(encodeView(view));
  const entries = HOST_KEYS.map((key) => [key, params.get(key)] as const);
  const lists = { follow: view.follow, family: view.families, status: view.states, with: view.partners };
  return { ...Object.fromEntries(entries), ...lists, view: view.view, ui: view.ui, year };
}
