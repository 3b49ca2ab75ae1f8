import { plainColour } from "../../../ui/picture/plainColour.ts";

/** The theme's colours of land and sea, and of what more detail shows on it, as an engine can use them. */
export interface MapColours {
  readonly sea: string;
  readonly land: string;
  readonly coast: string;
  readonly road: string;
  readonly built: string;
  readonly green: string;
}

/** Where the style sheets keep these colours. */
export const MAP_TOKENS = {
  sea: "--sea",
  land: "--land",
  coast: "--coast",
  road: "--rule",
  built: "--ink-faint",
  green: "--material",
} as const;

/** Returns the colours that the style sheets give land and sea now. */
export function readColours(): MapColours {
  // A custom property is read as written, `light-dark(…)` and all; only a real property is worked out.
  const probe = document.createElement("span");
  probe.hidden = true;
  probe.style.setProperty("forced-color-adjust", "none"); // else a contrast theme has all of them be ink
  document.body.append(probe);
  const read = (token: string) => {
    probe.style.color = `var(${token})`;
    // MapLibre does not read the form in which browsers tell mixed colours, as contrast themes have.
    return plainColour(getComputedStyle(probe).color);
  };
  const colours = {
    sea: read(MAP_TOKENS.sea),
    land: read(MAP_TOKENS.land),
    coast: read(MAP_TOKENS.coast),
    road: read(MAP_TOKENS.road),
    built: read(MAP_TOKENS.built),
    green: read(MAP_TOKENS.green),
  };
  probe.remove();
  return colours;
}

/** What of the system changes the colours. */
const SYSTEM = ["(prefers-color-scheme: dark)", "(forced-colors: active)"];

/** Calls `onColours` with the colours now and whenever the theme of the page or of the system changes. */
export function followColours(onColours: (colours: MapColours) => void): () => void {
  const update = () => onColours(readColours());
  const observer = new MutationObserver(update);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  const chosen = SYSTEM.map((query) => window.matchMedia(query));
  for (const one of chosen) one.addEventListener("change", update);
  update();
  return () => {
    observer.disconnect();
    for (const one of chosen) one.removeEventListener("change", update);
  };
}
