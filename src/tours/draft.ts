import { clamp } from "../lib/clamp.ts";
import * as v from "valibot";
import {
  type Step,
  type StepState,
  StepSchema,
  StepStateSchema,
  type Tour,
  TourSchema,
} from "../dataset/schema/tour.ts";
import { encodeCamera } from "../state/codec.ts";
import type { ViewState } from "../state/viewState.ts";

const LooseText = v.strictObject({ da: v.string(), en: v.string() });

/**
 * A tour that somebody is writing: of a tour's shape, but its texts may still be empty and its references missing.
 * Every tour is a draft; which drafts are tours `checkTour` says.
 */
export const DraftSchema = v.strictObject({
  ...TourSchema.entries,
  title: LooseText,
  description: LooseText,
  steps: v.array(
    v.strictObject({
      ...StepSchema.entries,
      state: StepStateSchema,
      headline: LooseText,
      text: LooseText,
      notes: LooseText,
      seconds: v.number(),
      references: v.array(v.string()),
    }),
  ),
});

/** Returns the drafts in what a browser has kept; nothing where that is not ours. */
export function readDrafts(text: string | null): Tour[] {
  if (text === null) return [];
  try {
    const parsed = v.safeParse(v.array(DraftSchema), JSON.parse(text));
    return parsed.success ? parsed.output : [];
  } catch {
    return [];
  }
}

/**
 * Returns the view of the atlas as a step keeps it: what is at its default is left out, and so is a comparison of a
 * year with itself. A view without a year shows `lastYear`.
 */
export function stateOfView(view: ViewState, lastYear: number): StepState {
  return {
    view: view.view,
    year: view.year,
    compare: view.compare === (view.year ?? lastYear) ? null : view.compare,
    ...(view.selection === null ? {} : { [view.selection.kind]: view.selection.id }),
    follow: [...view.follow],
    ...(view.without === null ? {} : { without: view.without }),
    family: [...view.families],
    status: view.states.filter((state) => state !== "not-yet"),
    ...(view.show === null ? {} : { show: view.show }),
    ...(view.measure === null ? {} : { measure: view.measure }),
    ...(view.balance === null ? {} : { balance: view.balance }),
    ...(view.metric === null ? {} : { metric: view.metric }),
    with: [...view.partners],
    ...(view.camera === null ? {} : { map: encodeCamera(view.camera) }),
  };
}

/** Returns an id made of the words of a name that no other thing has. */
export function freeId(name: string, taken: readonly string[]): string {
  const base =
    name
      .toLowerCase()
      .replaceAll("æ", "ae")
      .replaceAll("ø", "oe")
      .replaceAll("å", "aa")
      .normalize("NFD")
      .replaceAll(/[^a-z0-9]+/g, "-")
      .replaceAll(/^-+|-+$/g, "")
      .slice(0, 40)
      .replace(/-+$/, "") || "tour";
  if (!taken.includes(base)) return base;
  let nth = 2;
  while (taken.includes(`${base}-${nth}`)) nth++;
  return `${base}-${nth}`;
}

/** Returns a draft with a step after the one at `index`; at the end unless told. */
export function withStep(draft: Tour, step: Step, index = draft.steps.length - 1): Tour {
  return { ...draft, steps: [...draft.steps.slice(0, index + 1), step, ...draft.steps.slice(index + 1)] };
}

/** Returns a draft in which a step has changed. */
export function withChangedStep(draft: Tour, id: string, change: Partial<Step>): Tour {
  return { ...draft, steps: draft.steps.map((step) => (step.id === id ? { ...step, ...change } : step)) };
}

/** Returns a draft without a step. */
export function withoutStep(draft: Tour, id: string): Tour {
  return { ...draft, steps: draft.steps.filter((step) => step.id !== id) };
}

/** Returns a draft in which a step stands at another place; places beyond the ends are the ends. */
export function withMovedStep(draft: Tour, id: string, to: number): Tour {
  const step = draft.steps.find((one) => one.id === id);
  if (step === undefined) return draft;
  const others = draft.steps.filter((one) => one !== step);
  const at = clamp(0, to, others.length);
  return { ...draft, steps: [...others.slice(0, at), step, ...others.slice(at)] };
}

/** Returns a tour as the file that a dataset keeps it in; what is at its default is left out. */
export function tourFile(tour: Tour): string {
  const steps = tour.steps.map((step) => ({ ...step, state: withoutDefaults(step.state) }));
  const { aliases, ...rest } = tour;
  const file = {
    $schema: "../../../schema/tour.schema.json",
    ...rest,
    ...(aliases.length > 0 ? { aliases } : {}),
    steps,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const withoutDefaults = (state: StepState) =>
  Object.fromEntries(
    Object.entries(state).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
