import { useAnnouncement } from "./announce.ts";

/** The page's one polite live region; see {@link announce}. */
export function LiveRegion() {
  const { text, count } = useAnnouncement();
  return (
    <div className="visually-hidden" role="status" aria-live="polite" data-testid="announcer">
      <span key={count}>{text}</span>
    </div>
  );
}
