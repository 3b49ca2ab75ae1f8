import { fontRuler } from "./fontRuler.ts";
import { keptWidth } from "./keepPlace.ts";
import { plainColour } from "./plainColour.ts";
import { plainFont } from "./plainFont.ts";
import type { SvgPicture } from "./domToSvg.ts";
import { svgNode } from "./svgNode.ts";

const EDGE_PX = 24;
const TITLE_PX = { wide: 26, narrow: 20 };
const NARROW_PX = 640;
const HEADLINE_PX = { wide: 20, narrow: 17 };
const LEAD_PX = 16;
const SMALL_PX = 13;
const LEADING = 1.4;
const LETTER_EM = 0.5; // mean width of a letter of the text face, a little too wide so that lines rather end early

/** What stands above and below the picture. */
export interface SheetWords {
  readonly title: string;
  /** What one sees, where the picture does not say it itself. */
  readonly headline?: string | null;
  /** What it shows, in a line; empty where the title says it. */
  readonly lead: string;
  /** What more is to be known before looking: one line each. */
  readonly about: readonly string[];
  /** References, edition, licence, address: one paragraph each. */
  readonly notes: readonly string[];
}

/** Returns a picture on a sheet of its own, with what is said of it above and below. */
export function sheetOf(picture: SvgPicture, words: SheetWords): SvgPicture {
  const widthPx = picture.widthPx + 2 * EDGE_PX;
  const page = getComputedStyle(document.documentElement);
  const ink = plainColour(page.color);
  const serif = page.getPropertyValue("--serif");
  const sans = page.getPropertyValue("--sans");
  const parts: SVGElement[] = [];
  let y = EDGE_PX;
  const write = (text: string, sizePx: number, family: string, weight: number) => {
    const letters = Math.max(20, Math.floor((widthPx - 2 * EDGE_PX) / (sizePx * LETTER_EM)));
    for (const line of wrap(text, letters)) {
      y += sizePx * LEADING;
      const attributes = {
        x: EDGE_PX,
        y: y - sizePx * 0.3,
        fill: ink,
        "font-family": plainFont(family),
        "font-weight": weight,
        ...keptWidth(fontRuler.widthOf(line, `${weight} ${sizePx}px ${family}`)),
      };
      parts.push(svgNode("text", { ...attributes, "font-size": sizePx }, [document.createTextNode(line)]));
    }
  };
  const size = widthPx < NARROW_PX ? "narrow" : "wide";
  write(words.title, TITLE_PX[size], serif, 560);
  if (words.headline) write(words.headline, HEADLINE_PX[size], serif, 560);
  if (words.lead !== "") write(words.lead, LEAD_PX, sans, 400);
  for (const line of words.about) write(line, SMALL_PX, sans, 400);
  y += EDGE_PX / 2;
  picture.node.setAttribute("transform", `translate(${EDGE_PX} ${y})`);
  parts.push(picture.node);
  y += picture.heightPx + EDGE_PX / 2;
  for (const note of words.notes) write(note, SMALL_PX, sans, 400);
  const heightPx = Math.ceil(y + EDGE_PX);
  const ground = svgNode("rect", {
    width: widthPx,
    height: heightPx,
    fill: plainColour(page.backgroundColor),
  });
  const node = svgNode(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: widthPx,
      height: heightPx,
      viewBox: `0 0 ${widthPx} ${heightPx}`,
    },
    [ground, ...parts],
  );
  return { node, widthPx, heightPx };
}

function wrap(text: string, letters: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + word.length >= letters) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}

/** Returns a sheet as the text of an SVG file, with `fonts` (a style sheet) written into it. */
export function svgText({ node }: SvgPicture, fonts: string): string {
  const copy = node.cloneNode(true);
  if (!(copy instanceof SVGElement)) throw new Error("a sheet is an SVG element");
  if (fonts !== "") copy.prepend(svgNode("style", {}, [document.createTextNode(fonts)]));
  return new XMLSerializer().serializeToString(copy);
}
