import { type RefObject, useEffect, useRef } from "react";

/** Returns a ref for an element that is brought into sight when it becomes the selected one. */
export function useReveal<E extends Element>(isSelected: boolean): RefObject<E | null> {
  const ref = useRef<E>(null);
  useEffect(() => {
    if (isSelected) ref.current?.scrollIntoView({ block: "nearest" });
  }, [isSelected]);
  return ref;
}
