import { domToSvg } from "../../ui/picture/domToSvg.ts";
import { fontFaces } from "../../ui/picture/fontFaces.ts";
import { type SheetWords, sheetOf, svgText } from "../../ui/picture/sheet.ts";
import { svgToPng } from "../../ui/picture/svgToPng.ts";
import { withoutZoom } from "../../ui/picture/withoutZoom.ts";
import { saveFile } from "../../ui/saveFile.ts";

const PNG_SCALE = 2; // px of the picture for one of the screen, sharp in print up to half a page
/** For those who do not see the chart, and what can only be pressed. */
const LEAVE_OUT = ".visually-hidden, button, summary";

/** Saves a chart on a sheet of its own, in the colours of paper, with its title and sources on it and its fonts in it. */
export async function savePicture(
  chart: HTMLElement,
  format: "png" | "svg",
  { words, fileName }: { readonly words: SheetWords; readonly fileName: string },
): Promise<void> {
  const sheet = onPaper(() => {
    const restoreZoom = withoutZoom(chart);
    try {
      return sheetOf(domToSvg(chart, LEAVE_OUT), words);
    } finally {
      restoreZoom();
    }
  });
  const text = svgText(sheet, await fontFaces(svgText(sheet, "")));
  if (format === "svg") saveFile(`${fileName}.svg`, "image/svg+xml", text);
  else saveFile(`${fileName}.png`, "image/png", await svgToPng(text, { ...sheet, scale: PNG_SCALE }));
}

/** Shows the page as paper has it for as long as it is read, between two frames. */
function onPaper<T>(read: () => T): T {
  const { dataset } = document.documentElement;
  const before = dataset["paper"];
  dataset["paper"] = "true";
  try {
    return read();
  } finally {
    if (before === undefined) delete dataset["paper"];
    else dataset["paper"] = before;
  }
}
