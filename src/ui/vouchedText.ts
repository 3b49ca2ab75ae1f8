/**
 * Returns whether the build that made this page has checked a text: the page carries the SHA-256 of what it has checked.
 * False, too, where the browser computes no digests (a page without TLS from another machine): then nobody can tell.
 */
export async function isVouchedText(text: string): Promise<boolean> {
  const vouched = document.documentElement.dataset["checked"];
  // The types promise `subtle`; outside of secure contexts browsers leave it out.
  const subtle = globalThis.crypto.subtle as SubtleCrypto | undefined;
  if (vouched === undefined || subtle === undefined) return false;
  const digest = await subtle.digest("SHA-256", new TextEncoder().encode(text));
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0"));
  return hex.join("") === vouched;
}
