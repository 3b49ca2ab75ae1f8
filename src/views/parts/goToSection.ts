/** Moves sight and focus to a heading; a link to a place within the page would end up in the shared address. */
export function goToSection(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}
