import { commonWords } from "../../../i18n/messages/common.ts";
import { mapWords } from "../../../i18n/messages/map.ts";
import { useWords } from "../../../i18n/useWords.ts";
import type { StreamGroup } from "../../../model/streamGroups.ts";
import { useNames } from "../../hooks/useNames.ts";

/** Returns a function that names what a pipe stands for: its stream, or how many of one pair. */
export function useGroupWords(): (group: StreamGroup) => string {
  const t = useWords(mapWords);
  const common = useWords(commonWords);
  const names = useNames();
  return ({ streams, family, donor, receiver }) => {
    const [only] = streams;
    if (streams.length === 1 && only !== undefined) return names.stream(only.stream);
    return t.streamGroup({
      n: streams.length,
      family: common[family],
      donor: names.partner(donor),
      receiver: names.partner(receiver),
    });
  };
}
