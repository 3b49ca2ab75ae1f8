// What nobody may see on a stage; runs inside the page.

/**
 * Returns what is wrong with the words on a stage: too small to read, cut off, or upon each other.
 * It is handed to the page as it stands, so it may use nothing from outside itself.
 *
 * @returns {string[]}
 */
export function findStageFaults() {
  const LEAST_PX = 24 * (window.innerHeight / 1080);
  const TOUCH_PX = 3; // boxes of words are a little larger than their ink
  const stage = document.querySelector(".stage");
  if (stage === null) return ["there is no stage"];

  /** @type {{ text: string, element: Element, box: DOMRect, px: number }[]} */
  const words = [];
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    const text = (node.textContent ?? "").trim();
    if (element === null || text === "" || element.closest("title, .visually-hidden, .stage__controls"))
      continue;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    // Type in a drawing is scaled with it.
    const drawn = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
    const px = Number.parseFloat(getComputedStyle(element).fontSize) * drawn;
    // A text that runs over several lines is several boxes; the one around them all covers its neighbours.
    for (const box of range.getClientRects())
      if (box.width > 0 && box.height > 0) words.push({ text, element, box, px });
  }

  const faults = [];
  for (const { text, px } of words)
    if (px < LEAST_PX - 0.05) faults.push(`${px.toFixed(1)} px is too small: "${text.slice(0, 40)}"`);
  for (const { text, element, box } of words) {
    for (let around = element.parentElement; around !== null; around = around.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(around);
      if (overflowX === "visible" && overflowY === "visible") continue;
      const frame = around.getBoundingClientRect();
      const isCut =
        box.left < frame.left - TOUCH_PX ||
        box.right > frame.right + TOUCH_PX ||
        box.top < frame.top - TOUCH_PX ||
        box.bottom > frame.bottom + TOUCH_PX;
      if (isCut) faults.push(`cut off: "${text.slice(0, 40)}"`);
      break;
    }
    if (box.right > window.innerWidth + 1 || box.bottom > window.innerHeight + 1 || box.left < -1)
      faults.push(`outside the screen: "${text.slice(0, 40)}"`);
  }
  words.forEach((one, i) =>
    words.slice(i + 1).forEach((other) => {
      if (one.element === other.element || one.element.contains(other.element)) return;
      const across =
        Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left) > TOUCH_PX;
      // Two lines of one paragraph may share the room between them.
      const shared = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (across && shared > Math.min(one.box.height, other.box.height) * 0.25)
        faults.push(`upon each other: "${one.text.slice(0, 40)}" and "${other.text.slice(0, 40)}"`);
    }),
  );
  return faults;
}
