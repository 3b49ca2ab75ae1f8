import { useId } from "react";
import type { Tour } from "../../dataset/schema/tour.ts";
import { builderWords } from "../../i18n/messages/builder.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { freeId } from "../../tours/draft.ts";
import { useAtlas } from "../../views/hooks/atlasContext.ts";

interface Props {
  readonly draft: Tour | null;
  readonly drafts: readonly Tour[];
  readonly newDraft: () => Tour;
  readonly onOpen: (tour: Tour) => void;
}

/** Which tour is being written: one of the reader's own, a new one, or a copy of one of the dataset's. */
export function TourChoice({ draft, drafts, newDraft, onOpen }: Props) {
  const t = useWords(builderWords);
  const say = useSay();
  const { dataset } = useAtlas();
  const id = useId();
  const talks = dataset.tours.filter(({ audience }) => audience !== "attract");
  if (drafts.length === 0 && talks.length === 0) return null;

  const choose = (value: string) => {
    const [kind, tourId] = value.split(" ");
    if (kind === "new") return onOpen(newDraft());
    const own = drafts.find((one) => one.id === tourId);
    if (kind === "own" && own !== undefined) return onOpen(own);
    const original = talks.find((one) => one.id === tourId);
    if (original === undefined) return;
    const taken = [...drafts, ...dataset.tours].map((one) => one.id);
    const { title } = original;
    onOpen({
      ...original,
      id: freeId(`${original.id}-copy`, taken),
      aliases: [],
      title: {
        da: builderWords.da.copyTitle({ title: title.da }),
        en: builderWords.en.copyTitle({ title: title.en }),
      },
    });
  };
  return (
    <p className="builder__choice">
      <label htmlFor={id}>{t.which}</label>
      <select
        id={id}
        className="select"
        value={draft === null ? "" : `own ${draft.id}`}
        onChange={(event) => choose(event.target.value)}
      >
        {draft === null && <option value="">…</option>}
        {drafts.map((one) => (
          <option key={one.id} value={`own ${one.id}`}>
            {say(one.title) || `${t.untitled} (${one.id})`}
          </option>
        ))}
        <option value="new">{t.newTour} …</option>
        <optgroup label={t.copyOf}>
          {talks.map((one) => (
            <option key={one.id} value={`copy ${one.id}`}>
              {say(one.title)}
            </option>
          ))}
        </optgroup>
      </select>
    </p>
  );
}
