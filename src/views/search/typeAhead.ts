/** So long the field may take to come; if it never does, the keys are the page's again. */
const PATIENCE_MS = 3000;

let typed = "";
let isEntered = false;
let patience: ReturnType<typeof setTimeout> | undefined;

function collect(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Enter") isEntered = true;
  else if (event.key === "Backspace") typed = typed.slice(0, -1);
  else if (event.key.length === 1) typed += event.key;
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function stop(): void {
  window.removeEventListener("keydown", collect, true);
  clearTimeout(patience);
  typed = "";
  isEntered = false;
}

/** Keeps what is typed until the field is there: whoever opens the search types on at once. */
export function keepTyping(): void {
  stop();
  window.addEventListener("keydown", collect, true);
  patience = setTimeout(stop, PATIENCE_MS);
}

/** Passes on what was typed meanwhile, if anything; from then on the keys are the field's. */
export function passTyping(hear: (text: string, isEntered: boolean) => void): void {
  const text = typed;
  const wasEntered = isEntered;
  stop();
  if (text !== "") hear(text, wasEntered);
}
