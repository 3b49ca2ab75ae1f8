import { detailsWords } from "../../i18n/messages/details.ts";
import { recordWords } from "../../i18n/messages/record.ts";
import { useFormat, useWords } from "../../i18n/useWords.ts";
import type { PagePart, RecordPage } from "../../model/recordPages.ts";

interface Headings {
  /** Null where a part needs none: the headline above says what it is. */
  readonly ofPart: (part: PagePart) => string | null;
  /** What stands on a page: "Gives and Gets". */
  readonly ofPage: (page: RecordPage) => string;
}

/** Returns functions that name the parts of a record in the words of the details. */
export function useHeadings(): Headings {
  const details = useWords(detailsWords);
  const own = useWords(recordWords);
  const { list } = useFormat();
  const nameOf = ({ name }: PagePart): string | null => {
    switch (name) {
      case "facts":
        return null;
      case "streamMilestones":
        return own[name];
      case "results":
        return details.figures;
      default:
        return details[name];
    }
  };
  const ofPart = (part: PagePart) => {
    const heading = nameOf(part);
    return heading !== null && part.isContinued ? own.continued({ heading }) : heading;
  };
  return {
    ofPart,
    ofPage: ({ parts }) => list(parts.flatMap((part) => nameOf(part) ?? [])),
  };
}
