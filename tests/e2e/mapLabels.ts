import type { Page } from "@playwright/test";

interface Point {
  readonly x: number;
  readonly y: number;
}
/** A name on the map as the browser has drawn it: four corners, for some names lean. */
interface DrawnLabel {
  readonly name: string;
  readonly corners: readonly Point[];
}

const SLACK_PX = 1.5; // letters do not fill their line

/** Returns the pairs of names, buttons and scale on the map that lie on one another, as words. */
export async function overlappingLabels(page: Page): Promise<{ count: number; pairs: string[] }> {
  const labels = await page.evaluate(drawnLabels, SLACK_PX);
  const pairs = labels.flatMap((a, i) =>
    labels
      .slice(i + 1)
      .filter((b) => a.name !== b.name && overlap(a.corners, b.corners))
      .map((b) => `${a.name} / ${b.name}`),
  );
  return { count: labels.length, pairs };
}

/** Runs in the page: everything to be read on the map that can be seen there. */
function drawnLabels(slack: number): DrawnLabel[] {
  const box = document.querySelector(".map__box")?.getBoundingClientRect();
  if (box === undefined) throw new Error("there is no map");
  const margin = document.querySelector(".map__margin");
  const paperTop = margin === null ? box.bottom : Math.min(box.bottom, margin.getBoundingClientRect().top);
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

  /** Where a point of an element's own box is drawn, its own and its ancestors' transforms included. */
  const drawnAt = (element: HTMLElement, x: number, y: number): Point => {
    let at = new DOMPoint(x, y);
    for (let one: Element | null = element; one instanceof HTMLElement; one = one.offsetParent) {
      const { transform, transformOrigin } = getComputedStyle(one);
      const [ox = 0, oy = 0] = transformOrigin.split(" ").map(Number.parseFloat);
      const turned = new DOMMatrix(transform).transformPoint(new DOMPoint(at.x - ox, at.y - oy));
      at = new DOMPoint(turned.x + ox + one.offsetLeft, turned.y + oy + one.offsetTop);
    }
    return { x: at.x - window.scrollX, y: at.y - window.scrollY };
  };
  const corners = (
    x: number,
    y: number,
    width: number,
    height: number,
    draw: (x: number, y: number) => Point,
  ) => [
    draw(x + slack, y + slack),
    draw(x + width - slack, y + slack),
    draw(x + width - slack, y + height - slack),
    draw(x + slack, y + height - slack),
  ];

  const labels: DrawnLabel[] = [];
  for (const element of document.querySelectorAll<HTMLElement>(
    ".map-site__text, .map-scale, .map__controls",
  )) {
    if (!isSeen(element) || element.offsetWidth === 0) continue;
    const quad = corners(0, 0, element.offsetWidth, element.offsetHeight, (x, y) => drawnAt(element, x, y));
    // What slides under the paper below the map is covered by it.
    const isInMargin = element.closest("[data-kind=margin]") !== null;
    if (!isInMargin && Math.min(...quad.map(({ y }) => y)) > paperTop) continue;
    const name = element.matches(".map-site__text")
      ? element.innerText.replaceAll("\n", ", ")
      : element.className;
    labels.push({ name, corners: quad });
  }
  for (const text of document.querySelectorAll<SVGTextElement>(".map__ink text")) {
    if (!isSeen(text) || text.closest(".map-letter") !== null) continue;
    const matrix = text.getScreenCTM();
    const { x, y, width, height } = text.getBBox();
    if (matrix === null || width === 0) continue;
    if (text.querySelector("textPath") !== null) {
      // The letters of a curved name, one by one.
      for (let i = 0; i < text.getNumberOfChars(); i++) {
        const letter = text.getExtentOfChar(i);
        const own = corners(letter.x, letter.y, letter.width, letter.height, (px, py) =>
          new DOMPoint(px, py).matrixTransform(matrix),
        );
        labels.push({ name: text.textContent, corners: own.map(({ x: cx, y: cy }) => ({ x: cx, y: cy })) });
      }
      continue;
    }
    const quad = corners(x, y, width, height, (px, py) => new DOMPoint(px, py).matrixTransform(matrix));
    if (Math.min(...quad.map((corner) => corner.y)) > paperTop) continue;
    labels.push({ name: text.textContent, corners: quad.map((corner) => ({ x: corner.x, y: corner.y })) });
  }
  return labels;
}

/** Returns whether two convex shapes overlap: no line along one of their edges parts them. */
function overlap(a: readonly Point[], b: readonly Point[]): boolean {
  return [a, b].every((shape) =>
    shape.every((from, i) => {
      const to = shape[(i + 1) % shape.length] ?? from;
      const across = ({ x, y }: Point) => x * (to.y - from.y) - y * (to.x - from.x);
      const [ofA, ofB] = [a.map(across), b.map(across)];
      return Math.max(...ofA) > Math.min(...ofB) && Math.max(...ofB) > Math.min(...ofA);
    }),
  );
}
