import type { Reference } from "../../dataset/schema/story.ts";
import { impactWords } from "../../i18n/messages/impact.ts";
import { partsWords } from "../../i18n/messages/parts.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useDisplay } from "../hooks/useDisplay.ts";
import { ExternalLink } from "../parts/ExternalLink.tsx";

/** In a hall the first ones are read; all stand at the desk and in the record. */
const MOST_IN_A_HALL = 2;

interface Props {
  readonly ids: readonly string[];
  /** So many are named where all of them stand beside the chart. */
  readonly most?: number;
}

/** Who says so, in one line under a chart: publisher and year, linked where there is an address and a way out of the page. */
export function SourceLine({ ids, most = Infinity }: Props) {
  const t = useWords(impactWords);
  const say = useSay();
  const origin = useOrigin();
  const { references } = useAtlas();
  const isHall = useDisplay().labels === "about";
  const found = ids.flatMap((id) => references.get(id) ?? []);
  const shown = isHall ? oneOfEach(found, origin).slice(0, MOST_IN_A_HALL) : found.slice(0, most);
  const rest = isHall ? 0 : found.length - shown.length;
  return (
    <p className="source-line">
      {t.source({ n: found.length })}{" "}
      {shown.map((reference, i) => (
        <cite key={reference.id} title={say(reference.title)}>
          {i > 0 && "; "}
          {reference.url === null || isHall ? (
            origin(reference)
          ) : (
            <ExternalLink href={reference.url}>{origin(reference)}</ExternalLink>
          )}
        </cite>
      ))}
      {rest > 0 && ` ${t.moreSources({ n: rest })}`}
    </p>
  );
}

/** Returns the line as text, for a file that leaves the page. */
export function useSourceText(): (ids: readonly string[]) => string {
  const t = useWords(impactWords);
  const origin = useOrigin();
  const { references } = useAtlas();
  return (ids) => {
    const origins = new Set(ids.flatMap((id) => references.get(id) ?? []).map(origin));
    return `${t.source({ n: origins.size })} ${[...origins].join("; ")}`;
  };
}

/** Who says so, and in which year: what else is to be known of a source stands in the record and among the sources. */
function useOrigin(): (reference: Reference) => string {
  const t = useWords(partsWords);
  const say = useSay();
  return ({ publisher, author, title, year }) => `${publisher ?? author ?? say(title)}, ${year ?? t.undated}`;
}

/** In a hall two papers of one house and year are one name. */
function oneOfEach(references: readonly Reference[], origin: (reference: Reference) => string): Reference[] {
  return [...new Map(references.map((one) => [origin(one), one])).values()];
}
