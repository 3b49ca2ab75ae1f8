const page = document.documentElement;
const early = new AbortController();
let isAsked = false;

/**
 * Resolves when the reader asks for paper before the sheet's code is there: the key is kept back until it is. A print that
 * a menu begins cannot be; it has the page itself, a picture as large as a lying sheet of A4 or Letter, a list or a column
 * as text (`print.css`).
 */
export function paperIsAskedFor(): Promise<void> {
  const { signal } = early;
  const before = () => {
    const stage = document.getElementById("stage");
    if (stage === null) return;
    const { layout, shape } = stage.querySelector<HTMLElement>("[data-layout], [data-shape]")?.dataset ?? {};
    page.dataset["plain"] = layout ?? shape ?? "";
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
  });
}

/** Says that from now on the sheet is there; returns whether it is waited for. */
export function takePaperOver(): boolean {
  early.abort();
  delete page.dataset["plain"];
  return isAsked;
}
