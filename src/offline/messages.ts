/** What a page says to the service worker. "keep" is answered by {@link KeepAnswer} through the port that comes with it. */
export interface FromPage {
  readonly type: "take-over" | "keep";
}

export interface KeepAnswer {
  readonly isComplete: boolean;
}
