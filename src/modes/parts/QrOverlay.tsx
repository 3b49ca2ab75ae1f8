import { correction, generate } from "lean-qr";
import { toSvgDataURL } from "lean-qr/extras/svg";
import { useMemo } from "react";
import { commonWords } from "../../i18n/messages/common.ts";
import { presentWords } from "../../i18n/messages/present.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Icon } from "../../ui/Icon.tsx";
import { usePublicAddress } from "./usePublicAddress.ts";
import "./qr.css";

/** The view alone: a visitor reads it in their own language and on their own screen. */
const FOR_A_VISITOR = { lang: null, also: null, theme: null, motion: null } as const;

interface Props {
  readonly onClose: () => void;
  /** An address to show and what to say of it; the exact view unless told. */
  readonly link?: { readonly address: string; readonly text: string };
}

/** The exact view as a QR code, made on the page itself: large, with quiet zone, and the address beside it. */
export function QrOverlay({ onClose, link }: Props) {
  const t = useWords(presentWords);
  const common = useWords(commonWords);
  const viewAddress = usePublicAddress(FOR_A_VISITOR);
  const address = link?.address ?? viewAddress;
  const text = link?.text ?? t.qrText;
  const title = link?.text ?? t.qr;
  // From a stick there is no address that a visitor could reach, unless one is configured.
  const isReachable = /^https?:/.test(address);
  const image = useMemo(
    () =>
      isReachable &&
      toSvgDataURL(generate(address, { minCorrectionLevel: correction.M }), {
        padX: 4,
        padY: 4,
        on: "black",
        off: "white",
      }),
    [address, isReachable],
  );
  return (
    <div className="qr" role="dialog" aria-label={title}>
      {image === false ? (
        <p className="qr__text">{t.qrNowhere}</p>
      ) : (
        <>
          <img src={image} alt={`${title}: ${address}`} />
          <p className="qr__text">{text}</p>
          <p className="qr__address">{address}</p>
        </>
      )}
      <button type="button" className="icon-button qr__close" aria-label={common.close} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
