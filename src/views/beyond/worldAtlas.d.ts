// As text they would be read by the type checker, coast by coast.
declare module "world-atlas/land-110m.json" {
  import type { GeometryObject, Topology } from "topojson-specification";

  const coasts: Topology<{ land: GeometryObject }>;
  export default coasts;
}
declare module "world-atlas/land-50m.json" {
  import type { GeometryObject, Topology } from "topojson-specification";

  const coasts: Topology<{ land: GeometryObject }>;
  export default coasts;
}
