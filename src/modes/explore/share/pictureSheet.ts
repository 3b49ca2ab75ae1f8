import { domToSvg, type SvgPicture } from "../../../ui/picture/domToSvg.ts";
import { fontRuler } from "../../../ui/picture/fontRuler.ts";
import { keptWidth } from "../../../ui/picture/keepPlace.ts";
import { plainColour } from "../../../ui/picture/plainColour.ts";
import { plainFont } from "../../../ui/picture/plainFont.ts";
import { svgNode } from "../../../ui/picture/svgNode.ts";
import { pageZoom } from "../../../ui/pageZoom.ts";

/** What can only be pressed, and what only helps to press it. */
const LEAVE_OUT =
  "[role=toolbar], .map__tools, .map__controls, .map__dots, .icon-button, .text-button, .left-out, .map-tip, .map__hint, .map__notice, " +
  ".ledger-view__flows, .ledger-view__hint, " +
  // A field that nobody has filled in says nothing.
  ".time-axis__hint, :is(.table-view__find, .sources__find):has([value=''])";

/** Views that are taken whole, also what is scrolled out of sight. */
const ROLLED_OUT = ".view--flows, .view--timeline, .overview[data-layout=stacked]";

const EDGE_PX = 24;
const TITLE_PX = 26;
const LEAD_PX = 16;
const SMALL_PX = 13;
const LEADING = 1.4;
const LETTER_EM = 0.5; // mean width of a letter of the text face, a little too wide so that lines rather end early

/** What stands above and below the picture. */
export interface SheetWords {
  readonly title: string;
  /** View and year. */
  readonly lead: string;
  /** What is selected and what filters leave. */
  readonly about: readonly string[];
  /** References, edition, licence, address: one paragraph each. */
  readonly notes: readonly string[];
}

/** Returns the picture of a view on a sheet of its own, with title, year, references and address. */
export function pictureSheet(view: Element, words: SheetWords): SvgPicture {
  const picture = pictureOf(view);
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
  write(words.title, TITLE_PX, serif, 560);
  write(words.lead, LEAD_PX, sans, 400);
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

/**
 * Returns the picture of a view. Flows, timeline and an overview of one column are taken whole, also what is scrolled out of
 * sight: they are rolled out for the moment in which they are read, between two frames, so that neither reader nor layout
 * notices.
 * Views of text are taken as they are on screen: whole they would be many metres long.
 */
export function pictureOf(view: Element): SvgPicture {
  const isRolledOut = view.matches(ROLLED_OUT);
  const restoreZoom = withoutZoom(view);
  if (isRolledOut) view.parentElement?.setAttribute("data-unrolled", "true");
  try {
    return domToSvg(view, LEAVE_OUT);
  } finally {
    if (isRolledOut) view.parentElement?.removeAttribute("data-unrolled");
    restoreZoom();
  }
}

/** Shows a view in the px of the page that it was laid out in, for as long as it is read; returns how to end that. */
function withoutZoom(view: Element): () => void {
  if (pageZoom() === 1 || !(view instanceof HTMLElement)) return () => {};
  const { style } = document.documentElement;
  const before = view.style.cssText;
  const [width, height] = [`${view.offsetWidth}px`, `${view.offsetHeight}px`];
  Object.assign(view.style, { boxSizing: "border-box", width, height, minWidth: "0", maxWidth: "none" });
  style.setProperty("--zoom", "1");
  return () => {
    style.removeProperty("--zoom");
    view.style.cssText = before;
  };
}

/** Returns whether more of a view can be scrolled to than its picture shows. */
export function isCutOff(view: Element): boolean {
  if (view.matches(`${ROLLED_OUT}, .view--map`)) return false;
  return [view, ...view.querySelectorAll("*")].some(
    (part) =>
      part.scrollHeight > part.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(part).overflowY),
  );
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
