/**
 * Lets the browser read a page of text aloud, paragraph by paragraph. Only by a voice that speaks on the device itself: the
 * others send what they read to somebody's server.
 */

const BLOCKS = "h1, h2, h3, p, li, dt, dd, th, td";

/**
 * Shows the page's button where the browser has a voice of the page's language on the device, and makes it work.
 *
 * @param page the document of the text; its button has `data-read-aloud`, and the words for stopping in `data-stop`
 * @param speech the browser's, undefined where it has none
 */
export function offerReading(page: Document, speech: SpeechSynthesis | undefined): void {
  const button = page.querySelector<HTMLButtonElement>("[data-read-aloud]");
  if (button === null || speech === undefined) return;
  const start = button.textContent;
  const stop = button.dataset["stop"] ?? start;
  let isReading = false;

  const end = () => {
    isReading = false;
    speech.cancel();
    button.textContent = start;
    for (const read of page.querySelectorAll("[data-reading]")) read.removeAttribute("data-reading");
  };
  const begin = (voice: SpeechSynthesisVoice) => {
    isReading = true;
    button.textContent = stop;
    const blocks = blocksOf(page);
    blocks.forEach((block, i) => {
      const utterance = new SpeechSynthesisUtterance(block.textContent);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.addEventListener("start", () => block.setAttribute("data-reading", ""));
      utterance.addEventListener("end", () => {
        block.removeAttribute("data-reading");
        if (i === blocks.length - 1) end();
      });
      speech.speak(utterance);
    });
  };

  const show = () => {
    button.hidden = voiceOf(page, speech) === undefined;
  };
  button.addEventListener("click", () => {
    const voice = voiceOf(page, speech);
    if (isReading) end();
    else if (voice !== undefined) begin(voice);
  });
  page.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && isReading) end();
  });
  // The browser would go on reading a page that has been left.
  page.defaultView?.addEventListener("pagehide", end);
  // Voices come late in some browsers.
  speech.addEventListener("voiceschanged", show);
  show();
}

function voiceOf(page: Document, speech: SpeechSynthesis): SpeechSynthesisVoice | undefined {
  const { lang } = page.documentElement;
  return speech.getVoices().find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(lang));
}

/** The smallest blocks that hold words, in order: a list's item that holds paragraphs is read by these. */
function blocksOf(page: Document): Element[] {
  return [...page.querySelectorAll(`main :is(${BLOCKS})`)].filter(
    (block) => block.querySelector(BLOCKS) === null && block.textContent.trim() !== "",
  );
}
