import { lazy, Suspense, useState } from "react";
import { exploreWords } from "../../i18n/messages/explore.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Icon } from "../../ui/Icon.tsx";
import { keepTyping } from "../../views/search/typeAhead.ts";

const SearchDialog = lazy(() =>
  import("../../views/search/SearchDialog.tsx").then((m) => ({ default: m.SearchDialog })),
);

/** Lists and talks are in the full atlas: a frame shows the record that they are about. */
const BY_RECORD = ["reference", "step"] as const;

/** The search of an embed; what is found is told by its card, whichever view the page has chosen. */
export function EmbedSearch() {
  const t = useWords(exploreWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label={t.search}
        title={t.search}
        onClick={() => {
          keepTyping();
          setOpen(true);
        }}
      >
        <Icon name="search" />
      </button>
      {isOpen && (
        <Suspense>
          <SearchDialog onClose={() => setOpen(false)} byRecord={BY_RECORD} />
        </Suspense>
      )}
    </>
  );
}
