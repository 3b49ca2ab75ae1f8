/** Half of the piece of text that V8 quotes around a wrong token. */
const QUOTED_BEFORE = 10;

/** Returns the text of a file as an editor wrote it, without the mark that some put first; null if it is not UTF-8. */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Returns what is wrong with a text that is not JSON, always with the line, which the engine names only at times. */
export function sayJsonError(text: string, message: string): string {
  if (/\(line \d+/.test(message)) return message;
  const quoted = /^(Unexpected token .+?), (\.\.\.)?"(.*)"(?:\.\.\.)? is not valid JSON$/s.exec(message);
  if (quoted === null) return `${message} (line ${lineAt(text, text.trimEnd().length)})`;
  const [, what = message, isCut, piece = ""] = quoted;
  const start = text.indexOf(piece);
  return start === -1 ? message : `${what} (line ${lineAt(text, start + (isCut ? QUOTED_BEFORE : 0))})`;
}

const lineAt = (text: string, position: number): number => text.slice(0, position).split("\n").length;
