import { useEffect, useRef } from "react";
import { type DropCovers, dropCovers, dropsOn } from "../../../layouts/map/drops.ts";
import { eventOf } from "../../../model/events.ts";
import type { StreamGroup } from "../../../model/streamGroups.ts";
import { pageZoom } from "../../../ui/pageZoom.ts";
import { useAtlas } from "../../hooks/atlasContext.ts";
import { useYear } from "../../hooks/useYearGraph.ts";
import type { OverlayPainter } from "./overlayPainter.ts";
import { useMotionAllowed } from "../engine/useMapCamera.ts";
import type { MapStream } from "../../../layouts/map/base/streamCourse.ts";

const FRAME_MS = 1000 / 24; // gentle, and cheap where there is no graphics card
const SPEED_PX_PER_S = 26; // the same on every stream: speed says nothing about amount

interface Props {
  readonly painter: OverlayPainter;
  /** Streams as they are drawn. */
  readonly groups: readonly StreamGroup[];
  /** Streams that are looked at; null means those that are new in the year. */
  readonly lit: ReadonlySet<string> | null;
}

/**
 * Dots that drift along what is looked at or new, towards the receiver. They repeat what the arrowheads say and carry
 * nothing of their own: behind letters and arrowheads, and off where motion is unwelcome, while the page is hidden and while the map moves.
 */
export function FlowDots({ painter, groups, lit }: Props) {
  const atlas = useAtlas();
  const year = useYear();
  const canMove = useMotionAllowed();
  const ref = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    const canvas = ref.current;
    const context = canvas?.getContext("2d") ?? null;
    if (!canMove || canvas === null || context === null) return;
    const meant = lit ?? new Set(eventOf(atlas, year).started.map(({ id }) => id));
    const moving = new Set(
      groups
        .filter(({ state, streamId }) => state === "running" && meant.has(streamId))
        .map(({ streamId }) => streamId),
    );
    if (moving.size === 0) return;
    const counts = new Map(groups.map(({ streamId, streams }) => [streamId, streams.length]));
    let courses: readonly MapStream[] = [];
    let covers: DropCovers = { letters: [], heads: [] };
    let radius = 1;
    let colour = "";
    let frame = 0;
    let last = 0;

    const stopListening = painter.onPaint((picture) => {
      courses = picture.streams.filter(({ streamId }) => moving.has(streamId));
      covers = dropCovers(picture, counts);
      radius = Math.max(1.5, picture.sizes.strokePx * 0.5);
      fitCanvas(canvas, picture.frame.size);
      colour = getComputedStyle(canvas).color;
    });
    const draw = (now: number) => {
      frame = requestAnimationFrame(draw);
      if (now - last < FRAME_MS) return;
      last = now;
      // A mode may keep the map behind another view.
      if (!canvas.checkVisibility({ visibilityProperty: true })) return;
      drawDots(context, courses, { radius, colour, covers, travelledPx: (now / 1000) * SPEED_PX_PER_S });
    };
    const start = () => {
      cancelAnimationFrame(frame);
      if (!document.hidden) frame = requestAnimationFrame(draw);
    };
    document.addEventListener("visibilitychange", start);
    start();
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener("visibilitychange", start);
      stopListening();
      context.clearRect(0, 0, canvas.width, canvas.height);
    };
  }, [painter, atlas, year, groups, lit, canMove]);

  return <canvas ref={ref} className="map__dots" aria-hidden="true" />;
}

/** Points of the canvas to a px of the page. */
const canvasRatio = () => Math.min(window.devicePixelRatio * pageZoom(), 2);

function fitCanvas(
  canvas: HTMLCanvasElement,
  size: { readonly width: number; readonly height: number },
): void {
  const ratio = canvasRatio();
  const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)];
  if (canvas.width === width && canvas.height === height) return;
  canvas.width = width;
  canvas.height = height;
}

function drawDots(
  context: CanvasRenderingContext2D,
  courses: readonly MapStream[],
  look: {
    readonly radius: number;
    readonly colour: string;
    readonly travelledPx: number;
    readonly covers: DropCovers;
  },
): void {
  const ratio = canvasRatio();
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  // In the units of the transform: on a page that is zoomed out they are larger than the canvas's own.
  context.clearRect(0, 0, context.canvas.width / ratio, context.canvas.height / ratio);
  context.fillStyle = look.colour;
  context.beginPath();
  for (const course of courses) {
    for (const { x, y } of dropsOn(course, look.travelledPx, look.radius, look.covers)) {
      context.moveTo(x + look.radius, y);
      context.arc(x, y, look.radius, 0, 2 * Math.PI);
    }
  }
  context.fill();
}
