import { ledgerWords } from "../../i18n/messages/ledger.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { hasReferenceTime } from "../../model/claims.ts";
import { publishedCount, type PublishedCount } from "../../model/publishedCount.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useDisplay } from "../hooks/useDisplay.ts";
import { useSelectLink } from "../hooks/useViewLink.ts";
import { useYear } from "../hooks/useYearGraph.ts";
import { sayPublisher } from "../parts/sayReference.ts";
import { sayAmount, sayClaimYears, sayPublished } from "../parts/sayClaim.ts";

/** The symbiosis's own count beside ours, with its year and who says so, in as few words as say it; nothing where none is published yet. */
export function PublishedStreams() {
  const atlas = useAtlas();
  const year = useYear();
  const isOnStage = useDisplay().labels === "about";
  const count = publishedCount(atlas, year);
  if (count === null) return null;
  return isOnStage ? <Words count={count} /> : <Link count={count} />;
}

function Link({ count }: { readonly count: PublishedCount }) {
  const link = useSelectLink({ kind: "figure", id: count.figure.id });
  return (
    <a {...link} className="view-link">
      <Words count={count} />
    </a>
  );
}

function Words({ count: { claim } }: { readonly count: PublishedCount }) {
  const t = useWords(ledgerWords);
  const say = useSay();
  const language = useLanguage();
  const { references } = useAtlas();
  const reference = references.get(claim.references[0] ?? "");
  const count = sayAmount(claim, language);
  const who = reference === undefined ? "" : sayPublisher(reference, say);
  const when = hasReferenceTime(claim) ? null : sayPublished(claim, language);
  return when === null
    ? t.published({ count, years: sayClaimYears(claim, language), who })
    : t.publishedThen({ count, when, who });
}
