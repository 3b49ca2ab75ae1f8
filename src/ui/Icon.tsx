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
  up: "M6 15l6-6 6 6",
  down: "M6 9l6 6 6-6",
  grip: "M9 6v.1M15 6v.1M9 12v.1M15 12v.1M9 18v.1M15 18v.1",
  more: "M5.500 12v.1M12 12v.1M18.500 12v.1",
  open: "M4 19V5h6l2 3h8v3M4 19l3-8h14l-3 8z",
  window: "M4 5h16v11H4zM9 20h6M12 16v4",
  dark: "M4 5h16v11H4zM6 7h12v7H6zM9 20h6",
  qr: "M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2h-2zM18 14h2M14 18v2M18 18h2v2",
  languages:
    "M4 6h9M8.500 4v2M5.500 15c3-2 5-5 5.500-9M6 9c1 2.500 3 4.500 5.500 5.500M12.500 20l4-9 4 9M14 17h5",
  share: "M12 15V4m-4 4 4-4 4 4M5 12v8h14v-8",
  home: "M4 11l8-7 8 7M6 10v10h12V10",
  layers: "M12 4 3 9l9 5 9-5zM4 13.500l8 4.500 8-4.500",
  list: "M9 6h11M9 12h11M9 18h11M4.500 6v.01M4.500 12v.01M4.500 18v.01",
  place: "M12 21c-4-4.500-6-8-6-11a6 6 0 0 1 12 0c0 3-2 6.500-6 11ZM12 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z",
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
