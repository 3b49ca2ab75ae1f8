import { findChromium } from "../../scripts/machine/chromium.mjs";

/** Options of a Chromium that draws the map as SVG, as on a machine whose graphics card it does not trust. */
export const withoutGraphicsCard = {
  launchOptions: {
    executablePath: findChromium() ?? "",
    args: ["--no-sandbox", "--disable-3d-apis", "--disable-background-networking"],
  },
};
