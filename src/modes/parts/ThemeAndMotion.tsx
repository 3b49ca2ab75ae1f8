import { useId } from "react";
import { helpWords } from "../../i18n/messages/help.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useAtlasStore, useView } from "../../state/useAtlasState.ts";
import { MOTIONS, THEMES } from "../../state/viewState.ts";

/** How the atlas looks and whether it moves; the system's own choice unless told. */
export function ThemeAndMotion() {
  const t = useWords(helpWords);
  const store = useAtlasStore();
  const theme = useView((view) => view.theme);
  const motion = useView((view) => view.motion);
  const id = useId();
  return (
    <p className="help__row">
      <label htmlFor={`${id}-theme`}>{t.theme}</label>
      <select
        id={`${id}-theme`}
        className="select"
        value={theme ?? ""}
        onChange={(e) => store.choose({ theme: THEMES.find((name) => name === e.target.value) ?? null })}
      >
        <option value="">{t.themeSystem}</option>
        {THEMES.map((name) => (
          <option key={name} value={name}>
            {t[name]}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-motion`}>{t.motion}</label>
      <select
        id={`${id}-motion`}
        className="select"
        value={motion ?? ""}
        onChange={(e) => store.choose({ motion: MOTIONS.find((name) => name === e.target.value) ?? null })}
      >
        <option value="">{t.motionSystem}</option>
        <option value="full">{t.motionFull}</option>
        <option value="none">{t.motionNone}</option>
      </select>
    </p>
  );
}
