import { afterEach, describe, expect, it, vi } from "vitest";
import { offerReading } from "./readAloud.ts";

class Utterance extends EventTarget {
  voice: unknown = null;
  lang = "";
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

function speechWith(voices: readonly { lang: string; localService: boolean }[]) {
  const spoken: Utterance[] = [];
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: (utterance: Utterance) => spoken.push(utterance),
    cancel: vi.fn<() => void>(),
  });
  return { speech: speech as unknown as SpeechSynthesis, spoken, cancel: speech.cancel };
}

function textPage() {
  document.documentElement.lang = "da";
  document.body.innerHTML = `
    <button hidden data-read-aloud data-stop="Stop">Læs</button>
    <main><h1>Damp</h1><ul><li><p>Fra Asnæs</p></li></ul><p> </p></main>`;
  vi.stubGlobal("SpeechSynthesisUtterance", Utterance);
  return document.querySelector("button")!;
}

afterEach(() => vi.unstubAllGlobals());

describe("reading a page aloud", () => {
  it("is offered only where a voice of the language speaks on the device itself", () => {
    for (const voices of [
      [],
      [{ lang: "da-DK", localService: false }],
      [{ lang: "en-GB", localService: true }],
    ]) {
      const button = textPage();
      offerReading(document, speechWith(voices).speech);
      expect(button.hidden).toBe(true);
    }
    const button = textPage();
    offerReading(document, speechWith([{ lang: "da-DK", localService: true }]).speech);
    expect(button.hidden).toBe(false);
  });

  it("reads each block once, marks the one that is read, and stops when asked or by Escape", () => {
    const button = textPage();
    const { speech, spoken, cancel } = speechWith([{ lang: "da-DK", localService: true }]);
    offerReading(document, speech);
    button.click();
    expect(spoken.map(({ text }) => text)).toEqual(["Damp", "Fra Asnæs"]);
    expect(button.textContent).toBe("Stop");
    spoken[0]!.dispatchEvent(new Event("start"));
    expect(document.querySelector("[data-reading]")?.textContent).toBe("Damp");
    button.click();
    expect(cancel).toHaveBeenCalledOnce();
    expect(document.querySelector("[data-reading]")).toBeNull();
    expect(button.textContent).toBe("Læs");
    button.click();
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
    expect(button.textContent).toBe("Læs");
  });
});
