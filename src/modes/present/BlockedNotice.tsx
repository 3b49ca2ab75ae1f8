import { presentWords } from "../../i18n/messages/present.ts";
import { useWords } from "../../i18n/useWords.ts";
import { talkWindowName } from "../../tours/talk.ts";
import { StageNotice } from "./StageNotice.tsx";
import type { Talk } from "./useTalk.ts";

/** Says that the browser blocked the presenter's window and offers a link, which no browser blocks. */
export function BlockedNotice({ talk }: { readonly talk: Talk }) {
  const t = useWords(presentWords);
  if (!talk.presenter.isBlocked) return null;
  return (
    <StageNotice role="alert" onClose={talk.presenter.forgetBlocked}>
      {t.popupBlocked} {/* Without an opener the other window could not answer where there is no channel. */}
      <a
        href={talk.presenter.href}
        target={talkWindowName("presenter", talk.id)}
        rel="opener"
        onClick={talk.presenter.forgetBlocked}
      >
        {t.presenterWindow}
      </a>
    </StageNotice>
  );
}
