/** What a page says to the service worker. "keep" is answered by {@link KeepAnswer} through the port that comes with it. */
export interface FromPage {
  readonly type: "take-over" | "keep";
}

export interface KeepAnswer {
  readonly isComplete: boolean;
}

/** What the service worker says to every page when it finds no room for a file. */
export interface FromWorker {
  readonly type: "full";
}
