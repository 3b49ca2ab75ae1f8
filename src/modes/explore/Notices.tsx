import { useStore } from "zustand";
import { noticesWords } from "../../i18n/messages/notices.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useAtlasStore } from "../../state/useAtlasState.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useAtlas } from "../../views/hooks/atlasContext.ts";

/** Quietly names the parts of the address that made no sense. */
export function Notices() {
  const t = useWords(noticesWords);
  const store = useAtlasStore();
  const { firstYear, lastYear } = useAtlas();
  const notices = useStore(store, (state) => state.notices);
  if (notices.length === 0) return null;
  return (
    <div className="notice" role="status">
      <ul>
        {notices.map(({ param, value, reason }) => (
          <li key={`${param}=${value}`}>
            {param === "year" && reason === undefined
              ? t.ignoredYear({ value, first: firstYear, last: lastYear })
              : t[reason ?? "ignored"]({ param, value })}
          </li>
        ))}
      </ul>
      <button type="button" className="icon-button" aria-label={t.dismiss} onClick={store.dismissNotices}>
        <Icon name="close" />
      </button>
    </div>
  );
}
