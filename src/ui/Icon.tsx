/** Line icons of the interface, drawn on a 24 px grid. */
const PATHS = {
  search: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm5 11.5L20 20",
  close: "M6 6l12 12M18 6L6 18",
  play: "M8 5.5v13l10.5-6.5z",
  pause: "M8.5 5.5v13M15.5 5.5v13",
  next: "M9 6l6 6-6 6",
  previous: "M15 6l-6 6 6 6",
  first: "M7 6v12M17 6l-6 6 6 6",
  last: "M17 6v12M7 6l6 6-6 6",
  help: "M9.2 9a2.9 2.9 0 1 1 4.2 2.6c-.9.5-1.4 1-1.4 2v.4M12 17.6v.1",
  full: "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
  filter: "M4 6h16M7 12h10M10 18h4",
  theme: "M12 4a8 8 0 1 0 0 16zM12 4a8 8 0 0 1 0 16",
  download: "M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 20h14",
  external: "M9 6H5v13h13v-4M13 5h6v6M19 5l-8 8",
  arrow: "M4 12h15m-6-6 6 6-6 6",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  fit: "M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5M9 12h6",
} as const;
export type IconName = keyof typeof PATHS;

/** A decorative icon; the control it sits in carries the name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
