import type { ReactNode, Ref } from "react";
import type { ViewState } from "../../state/viewState.ts";
import { useViewLink } from "../hooks/useViewLink.ts";

interface Props {
  /** What is different where the link leads. */
  readonly to: Partial<ViewState>;
  /** What a plain press does, where that is more than to go there. */
  readonly onFollow?: () => void;
  readonly className?: string;
  readonly label?: string;
  readonly title?: string;
  readonly lang?: string;
  readonly isCurrent?: "page" | "true" | false;
  readonly ref?: Ref<HTMLAnchorElement> | undefined;
  readonly children: ReactNode;
}

/** A link to another view state; see {@link useViewLink}. */
export function ViewLink(props: Props) {
  const { to, onFollow, className = "", label, title, lang, isCurrent = false, ref, children } = props;
  return (
    <a
      {...useViewLink(to, onFollow)}
      ref={ref}
      className={`view-link ${className}`}
      aria-label={label}
      aria-current={isCurrent === false ? undefined : isCurrent}
      title={title}
      lang={lang}
      hrefLang={lang}
    >
      {children}
    </a>
  );
}
