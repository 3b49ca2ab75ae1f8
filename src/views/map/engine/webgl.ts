import type { Config } from "../../../state/config.ts";

/** Renderers that draw in software: several times the work of the SVG map, for the same picture. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|basic render|software/i;

const answers = new Map<Config["mapEngine"], boolean>();

/** Returns whether the map is to be drawn by WebGL here; asked once, for each question takes a context. */
export function wantsWebGL(mapEngine: Config["mapEngine"]): boolean {
  const answer = answers.get(mapEngine) ?? ask(mapEngine);
  answers.set(mapEngine, answer);
  return answer;
}

function ask(mapEngine: Config["mapEngine"]): boolean {
  if (mapEngine === "svg") return false;
  try {
    const isAskedFor = mapEngine === "webgl";
    const context = document
      .createElement("canvas")
      .getContext("webgl2", { failIfMajorPerformanceCaveat: !isAskedFor });
    if (context === null) return false;
    const renderer = isAskedFor ? "" : rendererOf(context);
    // Browsers grant some sixteen contexts a page, and take back the oldest.
    context.getExtension("WEBGL_lose_context")?.loseContext();
    return !SOFTWARE.test(renderer);
  } catch {
    return false;
  }
}

function rendererOf(context: WebGL2RenderingContext): string {
  // Firefox tells by the plain name, and warns of the extension.
  const plain = String(context.getParameter(context.RENDERER));
  if (plain !== "WebKit WebGL") return plain;
  const extension = context.getExtension("WEBGL_debug_renderer_info");
  return extension === null ? plain : String(context.getParameter(extension.UNMASKED_RENDERER_WEBGL));
}
