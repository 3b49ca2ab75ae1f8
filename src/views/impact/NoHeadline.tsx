import type { FigureClaim } from "../../dataset/schema/claim.ts";
import { impactWords } from "../../i18n/messages/impact.ts";
import { useWords } from "../../i18n/useWords.ts";
import { hasNumber } from "../../model/comparable.ts";

/** Why no figure stands alone above claims: they count different things, or are stated in words. */
export function NoHeadline({ claims }: { readonly claims: readonly FigureClaim[] }) {
  const t = useWords(impactWords);
  return claims.some(hasNumber) ? t.different({ n: claims.length }) : t.inWordsOnly;
}
