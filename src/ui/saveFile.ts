/** Hands a text or a picture to the reader as a file, through the browser's own download. */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after the click; a moment later it has it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
