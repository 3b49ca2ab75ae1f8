import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

/** A graphics context of a machine with this renderer; null where the browser gives none. */
function machine(renderer: string | null, { isSlow = false, plain = "WebKit WebGL" } = {}) {
  const asked = vi.fn<(kind: string, attributes?: WebGLContextAttributes) => unknown>(
    (_kind, { failIfMajorPerformanceCaveat = false } = {}) =>
      renderer === null || (isSlow && failIfMajorPerformanceCaveat)
        ? null
        : {
            RENDERER: 1,
            getExtension: (name: string) =>
              name === "WEBGL_debug_renderer_info" ? { UNMASKED_RENDERER_WEBGL: 2 } : null,
            getParameter: (which: number) => (which === 2 ? renderer : plain),
          },
  );
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockImplementation(asked as never);
  return asked;
}

/** Asks anew: the answer is kept for as long as the page lives. */
async function wants(mapEngine: "svg" | "webgl" | null) {
  const { wantsWebGL } = await import("./webgl.ts");
  return wantsWebGL(mapEngine);
}

beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe("whether WebGL draws the map", () => {
  it.each([
    ["ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)", true],
    ["Apple GPU", true],
    ["Mali-G72", true],
    ["ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)", false],
    ["llvmpipe (LLVM 15.0.7, 256 bits)", false],
    ["ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0)", false],
    [null, false],
  ])("on %s: %s", async (renderer, answer) => {
    machine(renderer);
    expect(await wants(null)).toBe(answer);
  });

  it("reads the plain name where the browser tells it", async () => {
    machine("never read", { plain: "llvmpipe" });
    expect(await wants(null)).toBe(false);
  });

  it("not where the browser itself calls it slow", async () => {
    machine("unheard of", { isSlow: true });
    expect(await wants(null)).toBe(false);
  });

  it("in software too where the deployment asks for it, and nowhere where it asks for SVG", async () => {
    const asked = machine("SwiftShader", { isSlow: true });
    expect(await wants("webgl")).toBe(true);
    asked.mockClear();
    expect(await wants("svg")).toBe(false);
    expect(asked).not.toHaveBeenCalled();
  });
});
