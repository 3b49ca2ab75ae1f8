import { useId } from "react";
import { builderWords } from "../../i18n/messages/builder.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useAtlas } from "../../views/hooks/atlasContext.ts";

interface Props {
  readonly ids: readonly string[];
  /** Those that belong to what the step shows; they are offered first. */
  readonly suggested: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

/** The references of a step, and all others to choose from. */
export function ReferenceField({ ids, suggested, onChange }: Props) {
  const t = useWords(builderWords);
  const say = useSay();
  const { dataset, references } = useAtlas();
  const id = useId();
  const titleOf = (referenceId: string) => {
    const reference = references.get(referenceId);
    return reference === undefined ? referenceId : say(reference.title);
  };
  const near = suggested.filter((one) => !ids.includes(one));
  const others = dataset.references
    .map((r) => r.id)
    .filter((one) => !ids.includes(one) && !near.includes(one));
  const options = (list: readonly string[]) =>
    list.map((one) => (
      <option key={one} value={one}>
        {titleOf(one)}
      </option>
    ));
  return (
    <div className="reference-field">
      <p className="reference-field__label">{t.references}</p>
      <ul>
        {ids.map((one) => (
          <li key={one}>
            <span>{titleOf(one)}</span>
            <button
              type="button"
              className="icon-button"
              aria-label={t.dropReference({ title: titleOf(one) })}
              onClick={() => onChange(ids.filter((other) => other !== one))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <label className="visually-hidden" htmlFor={id}>
        {t.addReference}
      </label>
      <select
        id={id}
        className="select"
        value=""
        onChange={(event) => {
          if (event.target.value !== "") onChange([...ids, event.target.value]);
        }}
      >
        <option value="">{t.addReference} …</option>
        {options(near)}
        {near.length > 0 && <hr />}
        {options(others)}
      </select>
    </div>
  );
}
