/** A bright ring that follows the presenter's pointer, in fractions of the screen. */
export function Spotlight({ at }: { readonly at: readonly [number, number] | null }) {
  if (at === null) return null;
  return (
    <div
      className="spotlight"
      aria-hidden="true"
      style={{ "--x": `${at[0] * 100}%`, "--y": `${at[1] * 100}%` }}
    />
  );
}
