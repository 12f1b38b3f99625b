import type { Chart, SeriesCache } from "../../model/features/chart";

const COLOURS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

interface Scale {
  readonly low: number;
  readonly high: number;
}

/** A plain picture of a chart, as SVG: enough to see what it says, not how Excel would dress it. */
export function chartPicture(chart: Chart, data: readonly SeriesCache[], width: number, height: number): string {
  const top = chart.title.visible ? 30 : 8;
  const legend = chart.legend.visible ? 22 : 4;
  const area = { left: 8, top, width: width - 16, height: height - top - legend - 4 };
  const drawn =
    chart.kind === null ? "" : chart.kind === "Pie" || chart.kind.startsWith("Radar") ? radar(chart, data, area) : bars(chart, data, area);
  const title = chart.title.visible ? label(chart.title.text ?? data[0]?.name ?? "", width / 2, 20, "middle", 13) : "";
  const names = data
    .map(({ name }, at) => `<tspan fill="${colour(chart, at)}">■ </tspan><tspan>${escape(name ?? `Series${at + 1}`)}   </tspan>`)
    .join("");
  const key = chart.legend.visible ? `<text x="${width / 2}" y="${height - 8}" font-size="11" text-anchor="middle">${names}</text>` : "";
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escape(`${chart.name}: ${chart.title.text ?? ""}`)}" width="${width}" height="${height}" ` +
    `font-family="sans-serif" fill="#333"><rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" fill="#fff" stroke="#d9d9d9"/>${title}${drawn}${key}</svg>`
  );
}

type Area = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

const escape = (text: string): string => text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);
const label = (text: string, x: number, y: number, anchor: "start" | "middle" | "end", size: number): string =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="${size}">${escape(text)}</text>`;

const colour = ({ series }: Chart, at: number): string => series[at]?.fill ?? series[at]?.line ?? COLOURS[at % COLOURS.length]!;

function scaleOf(chart: Chart, data: readonly SeriesCache[]): Scale {
  const all = data.flatMap(({ values }) => values.filter((one) => one !== null));
  return { low: chart.values.minimum ?? Math.min(0, ...all), high: chart.values.maximum ?? Math.max(1, ...all) };
}

const share = ({ low, high }: Scale, value: number): number => Math.max(0, Math.min(1, (value - low) / (high - low || 1)));

const cut = (value: string | number | null | undefined, letters: number): string => {
  const text = String(value ?? "");
  return text.length <= letters ? text : `${text.slice(0, letters - 1)}…`;
};

function radar(chart: Chart, data: readonly SeriesCache[], area: Area): string {
  const scale = scaleOf(chart, data);
  const spokes = Math.max(3, ...data.map(({ values }) => values.length));
  const [x, y] = [area.left + area.width / 2, area.top + area.height / 2];
  const radius = Math.min(area.width / 2 - 60, area.height / 2 - 16);
  const point = (at: number, part: number): string => {
    const turn = (at / spokes) * 2 * Math.PI - Math.PI / 2;
    return `${(x + Math.cos(turn) * radius * part).toFixed(1)},${(y + Math.sin(turn) * radius * part).toFixed(1)}`;
  };
  const ring = (part: number): string =>
    `<polygon points="${Array.from({ length: spokes }, (_, at) => point(at, part)).join(" ")}" fill="none" stroke="#d9d9d9"/>`;
  const names = (data[0]?.categories ?? []).map((name, at) => {
    const [left = 0, down = 0] = point(at, 1.12).split(",").map(Number);
    return label(cut(name, 22), left, down, Math.abs(left - x) < 4 ? "middle" : left < x ? "end" : "start", 9);
  });
  const lines = data.map(
    ({ values }, at) =>
      `<polygon points="${values.map((value, spoke) => point(spoke, share(scale, value ?? scale.low))).join(" ")}" fill="none" stroke="${colour(chart, at)}" stroke-width="2"/>`
  );
  return [0.25, 0.5, 0.75, 1].map(ring).join("") + names.join("") + lines.join("");
}

function bars(chart: Chart, data: readonly SeriesCache[], area: Area): string {
  const scale = scaleOf(chart, data);
  const count = Math.max(1, ...data.map(({ values }) => values.length));
  const along = chart.kind?.startsWith("Bar") === true;
  const room = along ? { ...area, left: area.left + area.width * 0.4, width: area.width * 0.55 } : { ...area, height: area.height - 16 };
  const step = (along ? room.height : room.width) / count;
  const thick = (step * 0.7) / Math.max(1, data.length);
  const parts = data.flatMap(({ values }, at) =>
    values.map((value, place) => {
      const size = share(scale, value ?? scale.low) * (along ? room.width : room.height);
      const begin = (along && !chart.categories.reversed ? count - 1 - place : place) * step + step * 0.15 + at * thick;
      const box = along
        ? `x="${room.left}" y="${room.top + begin}" width="${size}" height="${thick}"`
        : `x="${room.left + begin}" y="${room.top + room.height - size}" width="${thick}" height="${size}"`;
      return `<rect ${box} fill="${colour(chart, at)}"/>`;
    })
  );
  const names = (data[0]?.categories ?? []).map((name, place) => {
    const middle = ((along && !chart.categories.reversed ? count - 1 - place : place) + 0.5) * step;
    return along
      ? label(cut(name, Math.floor(area.width / 14)), room.left - 6, room.top + middle + 4, "end", 10)
      : label(cut(name, Math.max(4, Math.floor(step / 6))), room.left + middle, room.top + room.height + 13, "middle", 10);
  });
  return parts.join("") + names.join("");
}
