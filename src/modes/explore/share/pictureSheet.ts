import { domToSvg, type SvgPicture } from "../../../ui/picture/domToSvg.ts";
import { type SheetWords, sheetOf } from "../../../ui/picture/sheet.ts";
import { withoutZoom } from "../../../ui/picture/withoutZoom.ts";

/** What stands beside what can be pressed, and on a sheet would float there: it is said below the title. */
const NOTE = ".flows__note";

/** What can only be pressed, and what only helps to press it. */
const LEAVE_OUT =
  "[role=toolbar], .map__tools, .map__controls, .map__dots, .icon-button, .text-button, .left-out, .map-tip, .map__hint, .map__notice, " +
  ".count-notes__door, .fold:not([open]), .ledger-view__flows, .ledger-view__hint, .measures, .balance-switch, " +
  `${NOTE}, ` +
  // A field that nobody has filled in says nothing.
  ".time-axis__hint, :is(.table-view__find, .sources__find):has([value=''])";

/** Views that are taken whole, also what is scrolled out of sight. */
const ROLLED_OUT = ".view--flows, .view--timeline, .overview[data-layout=stacked]";

/** Returns the picture of a view on a sheet of its own, with title, year, references and address. */
export function pictureSheet(view: Element, words: SheetWords): SvgPicture {
  const note = view.querySelector(NOTE)?.textContent ?? "";
  return sheetOf(pictureOf(view), note === "" ? words : { ...words, about: [...words.about, note] });
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

/** Returns whether more of a view can be scrolled to than its picture shows. */
export const isCutOff = (view: Element): boolean =>
  !view.matches(`${ROLLED_OUT}, .view--map`) && hasMore(view);

/** Returns whether there is more in a view than its box shows. */
export function hasMore(view: Element): boolean {
  return [view, ...view.querySelectorAll("*")].some(
    (part) =>
      part.scrollHeight > part.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(part).overflowY),
  );
}
