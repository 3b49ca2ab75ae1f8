import type { Stream } from "../../dataset/schema/stream.ts";
import { commonWords } from "../../i18n/messages/common.ts";
import type { Language } from "../../lib/language.ts";
import type { Atlas } from "../../model/atlas.ts";
import { lastDocumented, type StreamState } from "../../model/status.ts";

/** Returns the state of a stream in words, the same in all views: for the last documented with the year, which is a fact. */
export function sayState(atlas: Atlas, stream: Stream, state: StreamState, language: Language): string {
  const common = commonWords[language];
  const year = state === "last-documented" ? lastDocumented(atlas, stream) : null;
  return year === null ? common[state] : common.lastDocumentedIn({ year });
}
