/** Drawings of 16 by 16, as paths that are stroked. */
const icons = {
  open: "M1.5 13.5v-10h4l1.5 2h6v2M1.5 13.5l2-6h11l-2 6z",
  download: "M8 1.5v8M4.5 6.5 8 10l3.5-3.5M2 11.5v3h12v-3",
  undo: "M5 2.5 2 5.5l3 3M2 5.5h7.5a4 4 0 0 1 0 8H5",
  redo: "M11 2.5l3 3-3 3M14 5.5H6.5a4 4 0 0 0 0 8H11",
  paste: "M5.5 2.5h-2v12h9v-12h-2M5.5 1.5h5v2.5h-5z",
  cut: "M4 2l6.5 9M12 2 5.5 11M3 12.5a1.8 1.8 0 1 0 3.6 0 1.8 1.8 0 0 0-3.6 0M9.4 12.5a1.8 1.8 0 1 0 3.6 0 1.8 1.8 0 0 0-3.6 0",
  copy: "M2.5 4.5h7v9h-7zM5.5 4.5v-2h7v9h-3",
  bold: "M4.5 2.5h4a2.7 2.7 0 0 1 0 5.4h-4zM4.5 7.9h4.6a2.8 2.8 0 0 1 0 5.6H4.5z",
  italic: "M6.5 2.5h5M4.5 13.5h5M9.5 2.5l-3 11",
  underline: "M4.5 2v5a3.5 3.5 0 0 0 7 0V2M3.5 14.5h9",
  borders: "M2 2h12v12H2zM8 2v12M2 8h12",
  fill: "M7 2.5 2.5 7.5l5 5 5-5zM7 2.5 5.5 1M13.5 9.5c1 1.6 1.2 2.4 1.2 3a1.2 1.2 0 0 1-2.4 0c0-.6.2-1.4 1.2-3z",
  colour: "M3.5 11.5 8 2l4.5 9.5M5 8.5h6",
  top: "M2 2.5h12M5 6h6M5 9h6",
  middle: "M2 8h12M5 4.5h6M5 11.5h6",
  bottom: "M2 13.5h12M5 7h6M5 10h6",
  left: "M2 3.5h12M2 6.5h8M2 9.5h12M2 12.5h8",
  center: "M2 3.5h12M4 6.5h8M2 9.5h12M4 12.5h8",
  right: "M2 3.5h12M6 6.5h8M2 9.5h12M6 12.5h8",
  wrap: "M2 3h12M2 7.5h9.5a2.5 2.5 0 0 1 0 5H8M10 10.5l-2 2 2 2M2 12.5h3",
  merge: "M2 3h12v10H2zM2 8h3.5M14 8h-3.5M4 6.5 5.5 8 4 9.5M12 6.5 10.5 8l1.5 1.5",
  percent: "M12.5 3 3.5 13M3 5a1.7 1.7 0 1 0 3.4 0A1.7 1.7 0 0 0 3 5M9.6 11a1.7 1.7 0 1 0 3.4 0 1.7 1.7 0 0 0-3.4 0",
  comma: "M7 9.5h2v1.5c0 1.5-.8 2.3-2 2.8",
  moreDecimals: "M2 12.5h.1M5 5.5h3v7H5zM10.5 5.5h3v7h-3zM9 2.5H3M5 .8 3 2.5l2 1.7",
  fewerDecimals: "M4 12.5h.1M7.5 5.5h4v7h-4zM4 2.5h8M10 .8l2 1.7-2 1.7",
  conditional: "M2 2h12v12H2zM2 6h12M2 10h12M7 6v8M9 8h3M9 12h3",
  find: "M2.5 6.5a4 4 0 1 0 8 0 4 4 0 0 0-8 0M9.5 9.5l4.5 4.5",
  sortDown: "M3.5 13V2M1.5 4l2-2.2 2 2.2M8 3.5h6M8 7.5h4.5M8 11.5h3",
  sort: "M3.5 2v11M1.5 11l2 2.2 2-2.2M8 3.5h6M8 7.5h4.5M8 11.5h3",
  filter: "M2 2.5h12L9.5 8v5.5l-3-1.5V8z",
  calculate: "M3 1.5h10v13H3zM5 4h6v2H5zM5.5 9h.1M8 9h.1M10.5 9h.1M5.5 12h.1M8 12h.1M10.5 12h.1",
  freeze: "M2 2h12v12H2zM2 6h12M6 2v12M2 4h4M4 2v4",
  other: "M2.5 2.5h11v11h-11zM2.5 6h11",
} as const;

/** The name of a drawing. */
export type IconName = keyof typeof icons;

const SVG = "http://www.w3.org/2000/svg";

/** A drawing, for the eye only. */
export function drawIcon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  for (const [key, value] of [
    ["viewBox", "0 0 16 16"],
    ["width", "16"],
    ["height", "16"],
    ["aria-hidden", "true"],
    ["class", "ribbon-icon"],
  ] as const)
    svg.setAttribute(key, value);
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", icons[name]);
  svg.append(path);
  return svg;
}
