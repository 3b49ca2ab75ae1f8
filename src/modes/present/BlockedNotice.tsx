import { commonWords } from "../../i18n/messages/common.ts";
import { presentWords } from "../../i18n/messages/present.ts";
import { useWords } from "../../i18n/useWords.ts";
import { talkWindowName } from "../../tours/talk.ts";
import { Icon } from "../../ui/Icon.tsx";
import type { Talk } from "./useTalk.ts";

/** Says that the browser blocked the presenter's window and offers a link, which no browser blocks. */
export function BlockedNotice({ talk }: { readonly talk: Talk }) {
  const t = useWords(presentWords);
  const { close } = useWords(commonWords);
  if (!talk.presenter.isBlocked) return null;
  return (
    <p className="stage__blocked" role="alert">
      {t.popupBlocked} {/* Without an opener the other window could not answer where there is no channel. */}
      <a
        href={talk.presenter.href}
        target={talkWindowName("presenter", talk.id)}
        rel="opener"
        onClick={talk.presenter.forgetBlocked}
      >
        {t.presenterWindow}
      </a>
      <button type="button" className="icon-button" aria-label={close} onClick={talk.presenter.forgetBlocked}>
        <Icon name="close" />
      </button>
    </p>
  );
}
