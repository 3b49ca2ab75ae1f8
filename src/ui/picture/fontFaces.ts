/**
 * Returns the style sheet of the page's own fonts with the files written into it, for drawings that leave the page;
 * only faces whose family occurs in `drawing`.
 */
export async function fontFaces(drawing: string): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule),
  );
  const faces = rules.filter((rule) => {
    const family = rule.style.getPropertyValue("font-family").replaceAll(/["']/g, "");
    const isItalic = rule.style.getPropertyValue("font-style") === "italic";
    return drawing.includes(family) && (!isItalic || drawing.includes("italic"));
  });
  return (await Promise.all(faces.map(withFile))).join("\n");
}

async function withFile(rule: CSSFontFaceRule): Promise<string> {
  const address = /url\(["']?([^"')]+)["']?\)/.exec(rule.cssText)?.[1];
  if (address === undefined) return rule.cssText;
  try {
    const base = rule.parentStyleSheet?.href ?? document.baseURI;
    const answer = await fetch(new URL(address, base));
    return rule.cssText.replace(address, await dataAddress(await answer.blob()));
  } catch {
    // Without its file the face is one of the system's: the drawing is still readable.
    return "";
  }
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(String(reader.result)));
    reader.addEventListener("error", () => reject(reader.error ?? new Error("the file cannot be read")));
    reader.readAsDataURL(blob);
  });
}
