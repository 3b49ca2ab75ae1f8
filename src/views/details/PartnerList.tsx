import { useNames } from "../hooks/useNames.ts";
import { WalkLink } from "./WalkLink.tsx";

/** Partners to walk to, by their names in the chosen year. */
export function PartnerList({ ids }: { readonly ids: readonly string[] }) {
  const names = useNames();
  return (
    <ul className="details__partners">
      {ids.map((id) => (
        <li key={id}>
          <WalkLink to={{ kind: "partner", id }}>{names.short(id)}</WalkLink>
        </li>
      ))}
    </ul>
  );
}
