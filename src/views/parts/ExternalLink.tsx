import type { ReactNode } from "react";
import { commonWords } from "../../i18n/messages/common.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Icon } from "../../ui/Icon.tsx";
import "./external-link.css";

/** A link that leaves the atlas: in a new window, and it says so. */
export function ExternalLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  const t = useWords(commonWords);
  return (
    <a
      className="external-link"
      href={href}
      target="_blank"
      rel="noopener"
      title={`${href} (${t.opensElsewhere})`}
    >
      {children}
      <Icon name="external" />
      <span className="visually-hidden"> ({t.opensElsewhere})</span>
    </a>
  );
}
