import type { FromPage, FromWorker, KeepAnswer } from "./messages.ts";
import { offlineStore } from "./offlineState.ts";

/** What became of the data that are to be kept: all there, not all, or no room for them. */
export type KeptData = "kept" | "lacking" | "full";

/** A screen that stands for days asks now and then whether there is something new. */
const LOOK_FOR_UPDATE_MS = 3_600_000;

let isStarted = false;

/**
 * Registers the service worker and keeps {@link offlineStore} true. Calling it again does nothing.
 *
 * @param keepData puts the data by that this page shows, once they are found good
 */
export function keepOffline(keepData: () => Promise<KeptData>): void {
  if (isStarted) return;
  isStarted = true;
  if (window.location.protocol === "file:") offlineStore.setState({ state: "disk" });
  else void register(keepData);
}

async function register(keepData: () => Promise<KeptData>) {
  // Without HTTPS, and where the reader forbids storage, there is none.
  if (!("serviceWorker" in navigator)) return;
  offlineStore.setState({ state: "storing" });
  let hasRoom = true;
  navigator.serviceWorker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
    if (data.type !== "full") return;
    hasRoom = false;
    if (offlineStore.getState().state === "failed") offlineStore.setState({ state: "full" });
  });
  navigator.serviceWorker.startMessages();
  try {
    const isFirst = navigator.serviceWorker.controller === null;
    const registration = await navigator.serviceWorker.register(new URL("sw.js", document.baseURI), {
      updateViaCache: "none",
    });
    watchForUpdate(registration);
    const { active } = await Promise.race([navigator.serviceWorker.ready, failing(registration)]);
    const [isComplete, data] = await Promise.all([active !== null && askToKeep(active), keepData()]);
    const isReady = isComplete && data === "kept";
    const isFull = data === "full" || !hasRoom;
    offlineStore.setState({
      state: isReady ? "ready" : isFull ? "full" : "failed",
      hasJustBeenStored: isReady && isFirst,
    });
  } catch (error) {
    // Where the reader lets no page store anything, no later visit will change that.
    const isForbidden = error instanceof DOMException && error.name === "SecurityError";
    offlineStore.setState({ state: isForbidden ? "none" : hasRoom ? "failed" : "full" });
  }
}

/** A worker that cannot store its build goes away without a word, and another would be waited for without end. */
function failing({ installing, waiting, active }: ServiceWorkerRegistration): Promise<never> {
  return new Promise((_, reject) => {
    const look = () => {
      if (installing === null ? waiting === null && active === null : installing.state === "redundant")
        reject(new Error("the build could not be stored"));
    };
    look();
    installing?.addEventListener("statechange", look);
  });
}

function askToKeep(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", (event: MessageEvent<KeepAnswer>) => resolve(event.data.isComplete));
    port1.start();
    worker.postMessage({ type: "keep" } satisfies FromPage, [port2]);
  });
}

function watchForUpdate(registration: ServiceWorkerRegistration) {
  const look = () => {
    const { waiting } = registration;
    // Without a controller this is the first version, which takes over by itself.
    const isUpdate = waiting !== null && navigator.serviceWorker.controller !== null;
    offlineStore.setState({ takeUpdate: isUpdate ? () => take(waiting) : null });
  };
  look();
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", look);
  });
  window.setInterval(() => void registration.update().catch(() => {}), LOOK_FOR_UPDATE_MS);
}

/** Only the window whose reader said so is loaded anew; others run on what they began with. */
function take(waiting: ServiceWorker) {
  navigator.serviceWorker.addEventListener("controllerchange", () => window.location.reload(), {
    once: true,
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  waiting.postMessage({ type: "take-over" } satisfies FromPage);
}
