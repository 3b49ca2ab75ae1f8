const MOST_PX = 8000; // of a side; browsers draw nothing at all on a canvas that is too large

/**
 * Returns a drawing as PNG.
 * @param scale px of the picture for one px of the drawing; less where it would become too large
 */
export async function svgToPng(
  svg: string,
  {
    widthPx,
    heightPx,
    scale,
  }: { readonly widthPx: number; readonly heightPx: number; readonly scale: number },
): Promise<Blob> {
  // The page's policy lets images come from data: addresses, not from blob: ones.
  const image = new Image(widthPx, heightPx);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const fitting = Math.min(scale, MOST_PX / widthPx, MOST_PX / heightPx);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(widthPx * fitting);
  canvas.height = Math.round(heightPx * fitting);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error("the picture cannot be made"));
      else resolve(blob);
    }, "image/png");
  });
}
