import type { ReactNode } from "react";
import { LanguageContext, useLanguage } from "../../i18n/useWords.ts";
import { useView } from "../../state/useAtlasState.ts";
import { useDisplay } from "../hooks/useDisplay.ts";
import "./inSecondLanguage.css";

/** What a hall that wants both languages reads again in the other; nothing at a desk, where one chooses. */
export function InSecondLanguage({ children }: { readonly children: ReactNode }) {
  const language = useLanguage();
  const also = useView((view) => view.also);
  const isDesk = useDisplay().labels === "all";
  if (isDesk || also === null || also === language) return null;
  return (
    <LanguageContext value={also}>
      <span lang={also} className="second-language">
        {children}
      </span>
    </LanguageContext>
  );
}
