import { type ReactNode, useCallback, useState } from "react";
import "./scroll-region.css";

interface Props {
  /** Names the region for those who reach it by keyboard. */
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * A view that scrolls inside its own area. While it does, it can be focused and scrolled by keyboard;
 * while everything fits it is no stop on the way.
 */
export function ScrollRegion({ label, className, children }: Props) {
  const [scrolls, setScrolls] = useState(false);
  const ref = useCallback((element: HTMLDivElement | null) => {
    const content = element?.firstElementChild;
    if (element == null || content == null) return;
    const observer = new ResizeObserver(() => setScrolls(element.scrollHeight > element.clientHeight + 1));
    observer.observe(element);
    observer.observe(content);
    return () => observer.disconnect();
  }, []);
  const focusable = scrolls ? { tabIndex: 0, role: "region", "aria-label": label, "data-keys": "own" } : {};
  return (
    <div ref={ref} className="scroll-region" {...focusable}>
      <div className={className}>{children}</div>
    </div>
  );
}
