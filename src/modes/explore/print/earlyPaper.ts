const page = document.documentElement;
const early = new AbortController();
let isAsked = false;

/** What stands in the place of a view or a map that is still on its way. */
const UNDRAWN = ".loading, .map-frame__waiting";
const LOOK_MS = 100;
const MOST_LOOKS = 20; // then the picture has not come, and may never

/**
 * Resolves when the sheet's code may be fetched: once the picture stands, so that little time is without a sheet and nothing
 * on screen waits for it, or when the reader asks for paper. The key is kept back until the sheet is there. A print that
 * a menu begins cannot be; it has the page itself, a picture as large as a lying sheet of A4 or Letter, a list or a column
 * as text (`print.css`).
 */
export function paperMayCome(): Promise<void> {
  const { signal } = early;
  const before = () => {
    const stage = document.querySelector("#stage");
    if (stage === null) return;
    const { layout, shape = "" } =
      stage.querySelector<HTMLElement>("[data-layout], [data-shape]")?.dataset ?? {};
    page.dataset["plain"] = layout ?? shape;
    page.style.setProperty("--plain-width", `${stage.clientWidth}`);
    page.style.setProperty("--plain-height", `${stage.clientHeight}`);
  };
  addEventListener("beforeprint", before, { signal });
  return new Promise((resolve) => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key !== "p") return;
      event.preventDefault();
      isAsked = true;
      resolve();
    };
    addEventListener("keydown", press, { signal });
    let looks = MOST_LOOKS;
    const timer = setInterval(() => {
      if (looks-- > 0 && document.querySelector(UNDRAWN) !== null) return;
      clearInterval(timer);
      resolve();
    }, LOOK_MS); // what waits is on the page at the first look
  });
}

/** Says that from now on the sheet is there; returns whether it is waited for. */
export function takePaperOver(): boolean {
  early.abort();
  delete page.dataset["plain"];
  return isAsked;
}
