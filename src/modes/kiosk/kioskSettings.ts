import { readParams } from "../../state/query.ts";
import { VIEWS, type ViewName } from "../../state/viewState.ts";

/** How one screen is set up, by its address alone. */
export interface KioskSettings {
  /** Seconds without a touch before the screen asks. */
  readonly idle: number;
  /** What opens the page for the staff; null: nothing does. */
  readonly pin: string | null;
  /** Hour of the quiet reload, local time; null: never. */
  readonly reload: number | null;
  /** Windows of the same wall follow one clock; null: this one follows its own. */
  readonly wall: string | null;
  /** The one view of this window; null: the slide's own. */
  readonly wallView: ViewName | null;
}

export const DEFAULT_SETTINGS: KioskSettings = { idle: 60, pin: null, reload: 4, wall: null, wallView: null };

const IDLE_S = { least: 10, most: 3600 } as const;

/** Returns the settings in a query; what makes no sense is left at its default. Never throws. */
export function readKioskSettings(query: string): KioskSettings {
  const params = readParams(query);
  const { idle, reload } = DEFAULT_SETTINGS;
  const pin = params.get("pin") ?? "";
  const wall = params.get("wall") ?? "";
  return {
    idle: wholeNumber(params.get("idle"), IDLE_S.least, IDLE_S.most) ?? idle,
    pin: /^\d{4,8}$/.test(pin) ? pin : null,
    reload: params.get("reload") === "off" ? null : (wholeNumber(params.get("reload"), 0, 23) ?? reload),
    wall: /^[a-z0-9-]{1,40}$/.test(wall) ? wall : null,
    wallView: VIEWS.find((view) => view === params.get("wallview")) ?? null,
  };
}

function wholeNumber(text: string | null, least: number, most: number): number | null {
  if (text === null || !/^\d{1,5}$/.test(text)) return null;
  const number = Number(text);
  return number >= least && number <= most ? number : null;
}
