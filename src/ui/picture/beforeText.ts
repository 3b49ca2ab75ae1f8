import { textRuns } from "./textRuns.ts";

/** What a style sheet writes before an element's own words, and where, in px of the window. */
interface BeforeText {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly style: CSSStyleDeclaration;
}

const FONT_BOX_EM = 1.25; // height of a line of the text face by itself

/** Returns the words that a style sheet puts before an element, such as the number of an entry; null if there are none. */
export function beforeText(
  element: Element,
  measure: (text: string, font: string) => number,
): BeforeText | null {
  const style = getComputedStyle(element, "::before");
  if (style.content === "none" || style.content === "normal" || style.display === "none") return null;
  const text = contentText(style.content, element);
  if (text.trim() === "") return null;
  const box = element.getBoundingClientRect();
  const px = (value: string) => Number.parseFloat(value) || 0;
  const own = getComputedStyle(element);
  if (style.position !== "absolute") {
    const first = firstLine(element);
    const left = box.left + px(own.borderLeftWidth) + px(own.paddingLeft);
    return { text: text.trim(), left, top: first?.top ?? box.top, style };
  }
  const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const air = style.textAlign === "center" ? (px(style.width) - measure(text, font)) / 2 : 0;
  const leading =
    (px(style.lineHeight) || px(style.fontSize) * FONT_BOX_EM) - px(style.fontSize) * FONT_BOX_EM;
  return {
    text: text.trim(),
    left: box.left + px(own.borderLeftWidth) + px(style.left) + air,
    top: box.top + px(own.borderTopWidth) + px(style.top) + leading / 2,
    style,
  };
}

/** Returns what `content` says: strings, attributes, and the number of an element among those beside it. */
export function contentText(content: string, element: Element): string {
  const parts = content.matchAll(/"((?:[^"\\]|\\.)*)"|attr\(([\w-]+)\)|counter\([\w-]+\)/g);
  return Array.from(parts, ([whole, words, attribute]) => {
    if (words !== undefined) return words.replaceAll(/\\(.)/g, "$1");
    if (attribute !== undefined) return element.getAttribute(attribute) ?? "";
    return whole === "" ? "" : String([...(element.parentElement?.children ?? [])].indexOf(element) + 1);
  }).join("");
}

function firstLine(element: Element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const [run] = node instanceof Text ? textRuns(node) : [];
    if (run !== undefined) return run;
  }
  return undefined;
}
