/** Drawn on a grid of 24, with lines of 1.75. */
const SHAPES = {
  back: "M15 5l-7 7 7 7",
  close: "M6 6l12 12M18 6L6 18",
  search: "M11 4a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM20 20l-4-4",
  plus: "M12 5v14M5 12h14",
  more: "M12 5.5h.01M12 12h.01M12 18.5h.01",
  send: "M5 12l14-7-5 14-3-6zM11 13l8-8",
  check: "M5 12.5l4.5 4.5L19 7.5",
  clip: "M19 11l-7.5 7.5a4.5 4.5 0 0 1-6.4-6.4L13 4.3a3 3 0 0 1 4.3 4.3l-7.6 7.6a1.5 1.5 0 0 1-2.2-2.2L14.5 7",
  keyboard: "M4 6.5h16v11H4zM7.5 10v.01M11 10v.01M14.5 10v.01M17 10v.01M8 14h8",
  menu: "M5 7h14M5 12h14M5 17h9",
  reply: "M10 6l-5 5 5 5M5 11h8a6 6 0 0 1 6 6v1",
  pin: "M9 4h6l-.7 6 3.2 3.5H6.5L9.7 10zM12 13.5V20",
  down: "M6 9.5l6 6 6-6",
  clock: "M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM12 8v4.3l3 1.7",
  next: "M5 6l7 6-7 6zM13 6l6 6-6 6",
  panel: "M4 5h16v14H4zM14.5 5v14M17 9h.01M17 12h.01",
  help: "M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM9.7 9.7a2.3 2.3 0 1 1 3.3 2.1c-.7.4-1 .9-1 1.6M12 16.4v.01",
  download: "M12 4v11M7 10.5l5 5 5-5M5 20h14",
  file: "M7 4h7l4 4v12H7zM14 4v4h4",
  voice:
    "M12 4a2.5 2.5 0 0 1 2.5 2.5v5a2.5 2.5 0 0 1-5 0v-5A2.5 2.5 0 0 1 12 4zM6.5 11.5a5.5 5.5 0 0 0 11 0M12 17v3",
  location:
    "M12 21c4-4.5 6-7.7 6-10.5a6 6 0 1 0-12 0c0 2.8 2 6 6 10.5zM12 8.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4z",
  contact: "M12 5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM5 20c.5-4 3-6 7-6s6.5 2 7 6",
  group:
    "M9 6a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM3.5 19c.4-3.5 2.4-5 5.5-5s5.1 1.5 5.5 5M15.5 6.5a2.7 2.7 0 0 1 0 5.2M17 14.5c2 .5 3.2 2 3.5 4.5",
  sticker: "M12 4a8 8 0 1 0 8 8h-5a3 3 0 0 1-3-3zM12 4l8 8",
  forward: "M14 6l5 5-5 5M19 11h-8a6 6 0 0 0-6 6v1",
  trash: "M6 8h12M9 8V5h6v3M8 8l1 12h6l1-12",
  table: "M4 5h16v14H4zM4 10h16M4 14.5h16M10 10v9",
  video: "M4 6h11v12H4zM15 10.5l5-3v9l-5-3",
  poll: "M5 19V11M12 19V5M19 19v-6",
  edit: "M5 19l1-4L16 5l3 3L9 18zM14 7l3 3",
  copy: "M9 9h10v10H9zM5 15V5h10",
  office: "M4 20h16M6 20V9l6-4 6 4v11M10 20v-5h4v5M10 11h.01M14 11h.01",
  report: "M6 4h12v16H6zM9 9h6M9 12.5h6M9 16h3",
  link: "M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1",
} as const;

export type IconName = keyof typeof SHAPES;

/** Says nothing to those who listen: the button around it has a label. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      class={`icon ${name === "more" ? "dots" : ""}`}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      aria-hidden="true"
    >
      <path d={SHAPES[name]} />
    </svg>
  );
}
