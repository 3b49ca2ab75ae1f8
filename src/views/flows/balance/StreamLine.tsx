import { useSay } from "../../../i18n/useWords.ts";
import { useAtlas } from "../../hooks/atlasContext.ts";
import { focusProps } from "../../hooks/useHover.ts";
import { useNames } from "../../hooks/useNames.ts";
import { useSelectLink } from "../../hooks/useViewLink.ts";

/** A stream by name, to be chosen. */
export function StreamLine({ id }: { readonly id: string }) {
  const names = useNames();
  const say = useSay();
  const stream = useAtlas().streams.get(id);
  const own = { kind: "stream", id } as const;
  const link = useSelectLink(own);
  if (stream === undefined) return null;
  return (
    <a {...link} {...focusProps(own)} className="view-link balance-list__stream">
      {say(stream.resource)}{" "}
      <span translate="no">
        {names.short(stream.donor)} → {names.short(stream.receiver)}
      </span>
    </a>
  );
}
