// How a Chromium is started for tests, measures and pictures.

import { chromium } from "@playwright/test";
import { ensureChromium } from "./chromium.mjs";

/** No WebGL at all: the map is drawn as SVG. */
export const WITHOUT_WEBGL = ["--disable-3d-apis"];

/** WebGL drawn by the processor, where there is no graphics card. */
export const SOFTWARE_WEBGL = ["--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

/**
 * Chromium (seen in 156) draws the suggestions of its address bar as web pages of their own and prepares them for each new
 * window: in visits of seconds nearly a third of all work, for a bar that nobody sees.
 */
const ADDRESS_BAR = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup"];

/** What Playwright turns off. Of several lists Chromium reads the last only, so this one has to hold theirs too. */
const PLAYWRIGHTS = [
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
];

/**
 * Returns the arguments to start Chromium with. It refuses to start as root without the first.
 *
 * @param {readonly string[]} graphics WITHOUT_WEBGL or SOFTWARE_WEBGL
 * @param {readonly string[]} more
 */
export function chromiumArgs(graphics, more = []) {
  return [
    "--no-sandbox",
    "--disable-background-networking",
    `--disable-features=${[...PLAYWRIGHTS, ...ADDRESS_BAR].join(",")}`,
    ...graphics,
    ...more,
  ];
}

/**
 * Starts a Chromium, which is installed when there is none, and returns it. Arguments as for chromiumArgs.
 *
 * @param {readonly string[]} graphics
 * @param {readonly string[]} [more]
 */
export function startChromium(graphics, more) {
  return chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs(graphics, more) });
}
