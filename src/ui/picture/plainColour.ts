const known = new Map<string, string>();
let pixel: CanvasRenderingContext2D | null = null;

/**
 * Returns a colour as `rgb()` or `rgba()`. Browsers give mixed colours in notations (`oklab(…)`, `color(srgb …)`)
 * that drawing programs do not know.
 */
export function plainColour(colour: string): string {
  if (!/^(?:color|oklab|oklch|lab|lch)\(/.test(colour)) return colour;
  const found = known.get(colour);
  if (found !== undefined) return found;
  pixel ??= onePixel();
  if (pixel === null) return colour;
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = colour;
  pixel.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 255] = pixel.getImageData(0, 0, 1, 1).data;
  const plain =
    a === 255 ? `rgb(${r}, ${g}, ${b})` : `rgba(${r}, ${g}, ${b}, ${Math.round((a / 255) * 1000) / 1000})`;
  known.set(colour, plain);
  return plain;
}

function onePixel(): CanvasRenderingContext2D | null {
  const canvas = document.createElement("canvas");
  canvas.width = 1;
  canvas.height = 1;
  return canvas.getContext("2d", { willReadFrequently: true });
}

/** Returns whether a colour leaves no trace. */
export const isInvisible = (colour: string): boolean =>
  colour === "transparent" || /^rgba\(.*,\s*0\)$/.test(colour) || /\/\s*0\)$/.test(colour);
