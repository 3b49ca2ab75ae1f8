const LINES =
  "M-6,10 L4,0 M0,10 L10,0 M6,10 L16,0 M12,10 L22,0 M18,10 L28,0 M24,10 L34,0 M30,10 L40,0 M36,10 L46,0";

/** A hatched strip: not published. Drawn, not a background, so that it is one in a picture taken along and on paper too. */
export function HatchStrip({ className = "" }: { readonly className?: string }) {
  return (
    <span className={`amount-strip ${className}`} data-look="none" aria-hidden="true">
      <svg viewBox="0 0 36 10" width="100%" height="100%" preserveAspectRatio="xMidYMid slice">
        <path className="amounts__hatch-lines" d={LINES} />
      </svg>
    </span>
  );
}
