import { directionFrom } from "./pipeNetwork.ts";
import { wrapAngle } from "../../geometry/angle.ts";
import type { PipeNetwork, PipeGroup } from "../base/pipePlan.ts";

const ROUNDS = 24;
const HOLD = 0.6; // how firmly a bundle stays on the middle of its corridor, in tracks that go straight on
const STRAIGHT = (30 * Math.PI) / 180;

interface Link {
  readonly edge: number;
  /** Where this bundle would lie if it stayed in the middle, less where it lies now. */
  readonly ahead: number;
  readonly sign: 1 | -1;
}

/**
 * Returns how far each bundle lies beside the middle of its corridor, in tracks to the right seen from its node `a`:
 * where streams leave a straight bundle, the others then go on without a jog. Bundles that end at a disc stay put.
 */
export function trackShifts(
  network: PipeNetwork,
  groups: readonly PipeGroup[],
  tracks: readonly (readonly string[])[],
): number[] {
  const offset = (edge: number, streamId: string) => {
    const own = tracks[edge] ?? [];
    return own.indexOf(streamId) - (own.length - 1) / 2;
  };
  const links: Link[][] = network.edges.map(() => []);
  for (const { steps, streams } of groups) {
    steps.forEach((step, i) => {
      const next = steps[i + 1];
      const [own, other] = [
        network.edges[step.edge],
        next === undefined ? undefined : network.edges[next.edge],
      ];
      if (next === undefined || own === undefined || other === undefined) return;
      const node = step.isForward ? own.b : own.a;
      const turn = wrapAngle(
        directionFrom(network, other, node) - directionFrom(network, own, node) - Math.PI,
      );
      if (Math.abs(turn) > STRAIGHT) return;
      const sign = step.isForward === next.isForward ? 1 : -1;
      for (const { streamId } of streams) {
        const [here, there] = [offset(step.edge, streamId), offset(next.edge, streamId)];
        links[step.edge]?.push({ edge: next.edge, ahead: sign * there - here, sign });
        links[next.edge]?.push({ edge: step.edge, ahead: sign * here - there, sign });
      }
    });
  }
  const shifts = network.edges.map(() => 0);
  const isFree = network.edges.map(({ a, b }) => [a, b].every((end) => network.nodes[end]?.partner === null));
  for (let round = 0; round < ROUNDS; round++) {
    links.forEach((own, edge) => {
      if (own.length === 0 || isFree[edge] !== true) return;
      const sum = own.reduce((total, link) => total + link.ahead + link.sign * (shifts[link.edge] ?? 0), 0);
      shifts[edge] = sum / (own.length + HOLD);
    });
  }
  return shifts;
}
