/** The theme's colours of land and sea, and of what more detail shows on it, as an engine can use them. */
export interface MapColours {
  readonly sea: string;
  readonly land: string;
  readonly coast: string;
  readonly road: string;
  readonly built: string;
  readonly green: string;
}

const TOKENS = {
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
  document.body.append(probe);
  const read = (token: string) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    sea: read(TOKENS.sea),
    land: read(TOKENS.land),
    coast: read(TOKENS.coast),
    road: read(TOKENS.road),
    built: read(TOKENS.built),
    green: read(TOKENS.green),
  };
  probe.remove();
  return colours;
}

/** Calls `onColours` with the colours now and whenever the theme of the page or of the system changes. */
export function followColours(onColours: (colours: MapColours) => void): () => void {
  const update = () => onColours(readColours());
  const observer = new MutationObserver(update);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  const scheme = window.matchMedia("(prefers-color-scheme: dark)");
  scheme.addEventListener("change", update);
  update();
  return () => {
    observer.disconnect();
    scheme.removeEventListener("change", update);
  };
}
