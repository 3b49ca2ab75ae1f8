// Draws public/icon.svg as the PNG files that installers ask for, into public/icons. Run it when the picture changes:
// node scripts/pictures/icons.mjs

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { WITHOUT_WEBGL, startChromium } from "../machine/start-chromium.mjs";

const PUBLIC = fileURLToPath(new URL("../../public/", import.meta.url));

/** "maskable" may be cut to any shape: the ground fills the square, the picture keeps to the middle four fifths. */
const ICONS = [
  { name: "icon-192.png", size: 192, inset: 0, ground: "transparent" },
  { name: "icon-512.png", size: 512, inset: 0, ground: "transparent" },
  { name: "icon-maskable-512.png", size: 512, inset: 0.1, ground: "#14202b" },
  { name: "apple-touch-icon.png", size: 180, inset: 0.04, ground: "#14202b" },
];

const picture = `data:image/svg+xml;base64,${readFileSync(join(PUBLIC, "icon.svg")).toString("base64")}`;
mkdirSync(join(PUBLIC, "icons"), { recursive: true });
const browser = await startChromium(WITHOUT_WEBGL);
try {
  const page = await browser.newPage();
  for (const { name, size, inset, ground } of ICONS) {
    const edge = Math.round(size * inset);
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0;background:${ground}"><img src="${picture}" style="display:block;padding:${edge}px" ` +
        `width="${size - 2 * edge}" height="${size - 2 * edge}">`,
    );
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(join(PUBLIC, "icons", name), png);
    console.log(`${String(png.length).padStart(7)} bytes  public/icons/${name}`);
  }
} finally {
  await browser.close();
}
