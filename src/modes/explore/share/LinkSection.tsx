import { correction, generate } from "lean-qr";
import { toSvgDataURL } from "lean-qr/extras/svg";
import { useMemo } from "react";
import { shareWords } from "../../../i18n/messages/share.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { Fold } from "../../../ui/Fold.tsx";
import { CopyField } from "./CopyField.tsx";

interface Props {
  readonly address: string;
  readonly title: string;
}

/** The address to copy, to hand to another app, and as a code for a phone. */
export function LinkSection({ address, title }: Props) {
  const t = useWords(shareWords);
  const qr = useMemo(
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
    <section className="share__section">
      <h3>{t.link}</h3>
      <CopyField label={t.linkLabel} copyLabel={t.copyLink} value={address} rows={2} />
      {"share" in navigator && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            // Closing the sheet without a choice is no mistake.
            navigator.share({ title, url: address }).catch(() => undefined);
          }}
        >
          {t.system}
        </button>
      )}
      <Fold summary={t.qr}>
        <img className="share__qr" src={qr} alt={t.qrAlt} />
      </Fold>
    </section>
  );
}
