import { correction, generate } from "lean-qr";
import { toSvgDataURL } from "lean-qr/extras/svg";
import { useMemo } from "react";
import { commonWords } from "../../i18n/messages/common.ts";
import { presentWords } from "../../i18n/messages/present.ts";
import { useWords } from "../../i18n/useWords.ts";
import { encodeView } from "../../state/codec.ts";
import { useView } from "../../state/useAtlasState.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useConfig } from "../../views/hooks/configContext.ts";
import "./qr.css";

/** The exact view as a QR code, made on the page itself: large, with quiet zone, and the address beside it. */
export function QrOverlay({ onClose }: { readonly onClose: () => void }) {
  const t = useWords(presentWords);
  const common = useWords(commonWords);
  const address = usePublicAddress();
  const image = useMemo(
    () =>
      toSvgDataURL(generate(address, { minCorrectionLevel: correction.M }), {
        padX: 4,
        padY: 4,
        on: "black",
        off: "white",
      }),
    [address],
  );
  return (
    <div className="qr" role="dialog" aria-label={t.qr}>
      <img src={image} alt={`${t.qr}: ${address}`} />
      <p className="qr__text">{t.qrText}</p>
      <p className="qr__address">{address}</p>
      <button type="button" className="icon-button qr__close" aria-label={common.close} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}

/** Returns the address under which a visitor finds this very view, in explore mode and in their own language. */
function usePublicAddress(): string {
  const { publicAddress } = useConfig();
  const view = useView((state) => state);
  const query = encodeView({
    ...view,
    mode: "explore",
    tour: null,
    step: null,
    lang: null,
    also: null,
    theme: null,
    motion: null,
  });
  const base = publicAddress ?? `${window.location.origin}${window.location.pathname}`;
  return query === "" ? base : `${base}?${query}`;
}
