/** What a page says to the service worker. "keep" is answered by {@link KeepAnswer} through the port that comes with it. */
export type FromPage =
  | { readonly type: "take-over" }
  | {
      readonly type: "keep";
      /** Data that this page shows, relative to it. */
      readonly addresses: readonly string[];
    };

export interface KeepAnswer {
  readonly isComplete: boolean;
}
