import type { Tour } from "../../dataset/schema/tour.ts";
import { builderWords } from "../../i18n/messages/builder.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Fold } from "../../ui/Fold.tsx";
import { keepDraft } from "../parts/ownTours.ts";
import { inBoth, TextPair } from "./TextPair.tsx";

/** What a tour is called and what it is about, in both languages. */
export function TourTexts({ draft }: { readonly draft: Tour }) {
  const t = useWords(builderWords);
  return (
    <Fold summary={t.aboutTour}>
      <TextPair
        label={t.tourTitle}
        value={draft.title}
        placeholder={inBoth("emptyTitle")}
        onChange={(title) => keepDraft({ ...draft, title })}
      />
      <TextPair
        label={t.description}
        value={draft.description}
        placeholder={inBoth("emptyDescription")}
        rows={2}
        onChange={(description) => keepDraft({ ...draft, description })}
      />
    </Fold>
  );
}
