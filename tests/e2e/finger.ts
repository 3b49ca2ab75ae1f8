import type { CDPSession, Page } from "@playwright/test";

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Fingers as the browser itself gets them from the glass: what it makes of them is part of what is tested. */
export interface Fingers {
  readonly down: (...at: Place[]) => Promise<void>;
  readonly move: (...at: Place[]) => Promise<void>;
  readonly up: () => Promise<void>;
  /** The browser has taken the touch away, as it does for scrolling or under load. */
  readonly cancel: () => Promise<void>;
  /** Down, along a straight line, up; each finger from its first place to its second. */
  readonly drag: (...ways: (readonly [from: Place, to: Place])[]) => Promise<void>;
}

const STEPS = 8;

/** Returns the fingers of a page that is opened with `hasTouch`. */
export async function fingersOf(page: Page): Promise<Fingers> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const send = async (
    type: "touchStart" | "touchMove" | "touchEnd" | "touchCancel",
    at: readonly Place[],
  ) => {
    const touchPoints = at.map(({ x, y }, id) => ({ x: Math.round(x), y: Math.round(y), id }));
    await session.send("Input.dispatchTouchEvent", { type, touchPoints });
  };
  const down = (...at: Place[]) => send("touchStart", at);
  const move = (...at: Place[]) => send("touchMove", at);
  const up = () => send("touchEnd", []);
  return {
    down,
    move,
    up,
    cancel: () => send("touchCancel", []),
    drag: async (...ways) => {
      await down(...ways.map(([from]) => from));
      for (let step = 1; step <= STEPS; step++) {
        const part = step / STEPS;
        await move(
          ...ways.map(([from, to]) => ({
            x: from.x + (to.x - from.x) * part,
            y: from.y + (to.y - from.y) * part,
          })),
        );
      }
      await up();
    },
  };
}
