import { type AtlasMessage, HOST_KEYS, type HostState, type HostValue, PROTOCOL_VERSION } from "./message.ts";

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
  /** Address of a frame that was there before us. */
  #taken: string | null = null;
  #state: HostState = {};
  /** What was asked for, then what the atlas told: the view of the next page in the frame. */
  #wanted: HostState = {};
  /** What a frame that was there before us still has to hear of. */
  #unsaid: HostState | null = null;
  #address = "";
  #heightPx = DEFAULT_HEIGHT;
  #isReady = false;

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
    this.#wanted = { ...this.#wanted, ...state };
    if (this.#isReady) this.#say({ type: "set", state });
    else if (this.#taken === null) this.#load();
    else this.#unsaid = { ...this.#unsaid, ...state };
  }

  connectedCallback(): void {
    this.style.display ||= "block";
    addEventListener("message", this.#hear);
    this.#takeEarlyProperties();
    const inside = this.querySelector("iframe");
    const frame = inside ?? document.createElement("iframe");
    const isKnown = frame === this.#frame;
    this.#frame = frame;
    frame.title ||= this.title || "Symbiosis Atlas";
    frame.style.width = "100%";
    frame.style.border = "0";
    this.#fit();
    if (inside === null) {
      frame.loading = this.getAttribute("loading") === "eager" ? "eager" : "lazy";
      frame.allow = "fullscreen; clipboard-write; web-share";
      this.#load();
      this.replaceChildren(frame);
    } else if (!isKnown) {
      this.#taken = frame.src;
      if (Object.keys(this.#wanted).length > 0) this.#unsaid = this.#wanted;
      // Until its own page is there, an empty one of the host's is: it would only complain of the message.
      if (frame.contentDocument?.URL !== "about:blank") this.#say({ type: "ask" });
    }
  }

  disconnectedCallback(): void {
    removeEventListener("message", this.#hear);
    this.#isReady = false;
  }

  /** A script that came before this one has set them on an element that knew nothing of them. */
  #takeEarlyProperties(): void {
    for (const key of ADDRESS_KEYS) {
      const early: unknown = Object.getOwnPropertyDescriptor(this, key)?.value;
      if (early === undefined) continue;
      Reflect.deleteProperty(this, key);
      Reflect.set(this, key, early);
    }
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (name === "max-height") this.#fit();
    else if (name === "title") {
      if (this.#frame !== null) this.#frame.title = now ?? "";
    } else if (name !== "src" && !DATA_KEYS.includes(name)) this.set({ [name]: now });
    else if (before !== now) this.#load();
  }

  #load(): void {
    if (this.#frame === null) return;
    this.#isReady = false;
    this.#frame.src = this.#source();
  }

  #source(): string {
    const url = new URL(this.getAttribute("src") ?? this.#taken ?? home ?? "", document.baseURI);
    const put = (key: string, value: unknown) => {
      // An empty list, too, is the default.
      if (value === null || String(value) === "") url.searchParams.delete(key);
      else url.searchParams.set(key, String(value));
    };
    for (const key of DATA_KEYS) if (this.hasAttribute(key)) put(key, this.getAttribute(key));
    for (const [key, value] of Object.entries(this.#wanted)) if (value !== undefined) put(key, value);
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
        this.#wanted = message.state;
        this.#address = message.address;
        if (this.#unsaid !== null) this.set(this.#unsaid);
        this.#unsaid = null;
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
  if (type === "error" && (code === "bad-message" || code === "bad-value" || code === "no-data"))
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
    set(this: SymbiosisAtlas, value: HostValue | undefined) {
      if (!DATA_KEYS.includes(key)) this.set({ [key]: value ?? null });
      else if (value === null || value === undefined) this.removeAttribute(key);
      else this.setAttribute(key, String(value));
    },
  });
}

if (customElements.get("symbiosis-atlas") === undefined)
  customElements.define("symbiosis-atlas", SymbiosisAtlas);
