let answer: boolean | null = null;

/** Returns whether this browser can draw the map with WebGL; asked once, for each question takes a context. */
export function hasWebGL(): boolean {
  answer ??= ask();
  return answer;
}

function ask(): boolean {
  try {
    const context = document.createElement("canvas").getContext("webgl2");
    // Browsers grant some sixteen contexts a page, and take back the oldest.
    context?.getExtension("WEBGL_lose_context")?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
