import { type AtlasMessage, HOST_KEYS, type HostState, PROTOCOL_VERSION } from "./message.ts";

/** Attributes that choose the data; like all others they become part of the frame's address. */
const DATA_KEYS = ["dataset", "edition"];
const ADDRESS_KEYS: readonly string[] = [...DATA_KEYS, ...HOST_KEYS];
const DEFAULT_HEIGHT = 640; // px, until the atlas tells its own
const DEFAULT_MOST = 900; // px; lists are far longer, and nobody wants to scroll past all of one in an article

// Only while the script itself runs is it known where it came from: there the atlas is.
const script = document.currentScript;
const home = script instanceof HTMLScriptElement ? new URL(".", script.src).href : null;

/**
 * `<symbiosis-atlas view="flows" lang="da">`: an atlas in a frame that is as high as its content.
 * A frame that is already inside (the snippet for sites that strip scripts) is taken over as it is.
 */
class SymbiosisAtlas extends HTMLElement {
  static observedAttributes = [...ADDRESS_KEYS, "src", "title", "max-height"];

  #frame: HTMLIFrameElement | null = null;
  #state: HostState = {};
  #address = "";
  #heightPx = DEFAULT_HEIGHT;
  #isReady = false;
  #isReflecting = false;

  /** What is on screen, as the atlas last told it. */
  get state(): HostState {
    return this.#state;
  }
  /** Address of the full atlas at the same view; empty until the atlas has told it. */
  get address(): string {
    return this.#address;
  }
  /** In px, as the atlas last told it. */
  get height(): number {
    return this.#heightPx;
  }
  get frame(): HTMLIFrameElement | null {
    return this.#frame;
  }

  /** Changes parts of the view, without a new page in the frame; before the frame is ready, its first view. */
  set(state: HostState): void {
    if (this.#isReady) this.#say({ type: "set", state });
    else this.#reflect(state);
  }

  connectedCallback(): void {
    this.style.display ||= "block";
    addEventListener("message", this.#hear);
    const inside = this.querySelector("iframe");
    const frame = inside ?? document.createElement("iframe");
    this.#frame = frame;
    frame.title ||= this.title || "Symbiosis Atlas";
    frame.style.width = "100%";
    frame.style.border = "0";
    this.#fit();
    if (inside === null) {
      frame.loading = this.getAttribute("loading") === "eager" ? "eager" : "lazy";
      frame.allow = "fullscreen; clipboard-write; web-share";
      frame.src = this.#source();
      this.replaceChildren(frame);
    } else this.#say({ type: "ask" });
  }

  disconnectedCallback(): void {
    removeEventListener("message", this.#hear);
    this.#isReady = false;
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now || this.#frame === null || this.#isReflecting) return;
    if (name === "max-height") this.#fit();
    else if (name === "title") this.#frame.title = now ?? "";
    else if (name === "src" || DATA_KEYS.includes(name) || !this.#isReady) {
      this.#isReady = false;
      this.#frame.src = this.#source();
    } else this.#say({ type: "set", state: { [name]: now } });
  }

  /** Writes a state into the attributes without acting on each, then loads the frame anew. */
  #reflect(state: HostState): void {
    this.#isReflecting = true;
    for (const [key, value] of Object.entries(state)) {
      if (value === null || value === undefined) this.removeAttribute(key);
      else this.setAttribute(key, String(value));
    }
    this.#isReflecting = false;
    if (this.#frame !== null) this.#frame.src = this.#source();
  }

  #source(): string {
    const url = new URL(this.getAttribute("src") ?? home ?? "", document.baseURI);
    for (const key of ADDRESS_KEYS) {
      const value = this.getAttribute(key);
      if (value !== null) url.searchParams.set(key, value);
    }
    url.searchParams.set("mode", "embed");
    return url.href;
  }

  #say(message: object): void {
    const { contentWindow, src } = this.#frame ?? {};
    contentWindow?.postMessage(
      { symbiosisAtlas: PROTOCOL_VERSION, ...message },
      new URL(src ?? "", location.href).origin,
    );
  }

  #fit(): void {
    const wanted = this.getAttribute("max-height");
    const most = wanted === "none" ? Infinity : Number(wanted) || DEFAULT_MOST;
    if (this.#frame !== null) this.#frame.style.height = `${Math.min(this.#heightPx, most)}px`;
  }

  #hear = ({ source, origin, data }: MessageEvent): void => {
    const frame = this.#frame;
    // Another frame, or another page in ours: not the atlas.
    if (frame === null || source !== frame.contentWindow || origin !== new URL(frame.src).origin) return;
    const message = read(data);
    if (message === null) return;
    switch (message.type) {
      case "height":
        this.#heightPx = message.height;
        this.#fit();
        break;
      case "ready":
      case "state":
        this.#isReady = true;
        this.#state = message.state;
        this.#address = message.address;
    }
    const { type, ...detail } = message;
    this.dispatchEvent(new CustomEvent(`atlas-${type}`, { bubbles: true, detail }));
  };
}

/** Returns a message of an atlas, null for anything else. */
function read(data: unknown): AtlasMessage | null {
  if (!isObject(data) || data["symbiosisAtlas"] !== PROTOCOL_VERSION) return null;
  const { type, state, address, height, code, ignored } = data;
  if (type === "height")
    return typeof height === "number" && height > 0 && height < 1e5 ? { type, height } : null;
  if (type === "ready" || type === "state")
    return isObject(state) && typeof address === "string"
      ? { type, state: state as HostState, address }
      : null;
  if (type === "error" && (code === "bad-message" || code === "bad-value"))
    return { type, code, ignored: Array.isArray(ignored) ? ignored : [] };
  return null;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

// Each part of a view is a property too: `atlas.year = 1982`.
for (const key of ADDRESS_KEYS) {
  // `title` and the like are the element's own.
  if (key in SymbiosisAtlas.prototype) continue;
  Object.defineProperty(SymbiosisAtlas.prototype, key, {
    get(this: SymbiosisAtlas) {
      return Object.hasOwn(this.state, key) ? this.state[key as keyof HostState] : this.getAttribute(key);
    },
    set(this: SymbiosisAtlas, value: unknown) {
      if (value === null || value === undefined) this.removeAttribute(key);
      else this.setAttribute(key, String(value));
    },
  });
}

if (customElements.get("symbiosis-atlas") === undefined)
  customElements.define("symbiosis-atlas", SymbiosisAtlas);
