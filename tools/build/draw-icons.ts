/*
 * Draws the icon at every size: three rows of an indicator table, a number and a level each, the last one at level 5.
 * Once for each environment, in its tint. Each size has its own measures, so that every edge falls on a pixel; one drawing scaled down would blur at 16.
 *
 *   npx tsx tools/build/draw-icons.ts
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { startBrowser } from "../../stand-in/src/server/find-browser";
import { environments } from "./environments";

/** Pixels: left margin, number box, gap, level segment and the gap between two (0: one bar), then rows. */
interface Measures {
  readonly margin: number;
  readonly box: number;
  readonly gap: number;
  readonly segment: number;
  readonly between: number;
  readonly height: number;
  readonly rowGap: number;
}

const base: Measures = { margin: 4, box: 3, gap: 2, segment: 3, between: 1, height: 4, rowGap: 4 };

const measures: Readonly<Record<number, Measures>> = {
  16: { margin: 2, box: 2, gap: 1, segment: 9 / 5, between: 0, height: 2, rowGap: 2 },
  20: { margin: 3, box: 2, gap: 2, segment: 2, between: 0, height: 2, rowGap: 3 },
  24: { margin: 3, box: 4, gap: 2, segment: 12 / 5, between: 0, height: 4, rowGap: 2 },
  32: base,
  40: { margin: 5, box: 4, gap: 2, segment: 4, between: 1, height: 6, rowGap: 4 },
  48: { margin: 6, box: 5, gap: 3, segment: 4, between: 2, height: 6, rowGap: 6 },
  64: scaled(2),
  80: { margin: 12, box: 8, gap: 5, segment: 7, between: 2, height: 12, rowGap: 7 },
  96: scaled(3),
  128: scaled(4),
};

const project = resolve(__dirname, "../..");

const light = "#ffffff";
const gold = "#ffc83d";
const levels = [2, 3, 5];

function scaled(factor: number): Measures {
  const { margin, box, gap, segment, between, height, rowGap } = base;
  const [m, b, g, s, w, h, r] = [margin, box, gap, segment, between, height, rowGap].map((pixels) => pixels * factor);
  return { margin: m!, box: b!, gap: g!, segment: s!, between: w!, height: h!, rowGap: r! };
}

function rect(x: number, y: number, width: number, height: number, fill: string, opacity = 1): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" fill-opacity="${opacity}"/>`;
}

function drawing(size: number, ground: string, { margin, box, gap, segment, between, height, rowGap }: Measures): string {
  const top = (size - levels.length * height - (levels.length - 1) * rowGap) / 2;
  const start = margin + box + gap;
  const rows = levels.flatMap((level, at) => {
    const y = top + at * (height + rowGap);
    const colour = level === 5 ? gold : light;
    const number = rect(margin, y, box, height, colour);
    if (between === 0) {
      const whole = Math.round(segment * 5);
      return [number, rect(start, y, whole, height, light, 0.35), rect(start, y, Math.round(segment * level), height, colour)];
    }
    const segments = [0, 1, 2, 3, 4].map((each) =>
      rect(start + each * (segment + between), y, segment, height, each < level ? colour : light, each < level ? 1 : 0.35)
    );
    return [number, ...segments];
  });
  const radius = Math.round(size * 0.19);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">`,
    `<rect width="${size}" height="${size}" rx="${radius}" fill="${ground}"/>`,
    ...rows,
    "</svg>\n",
  ].join("\n");
}

async function draw(page: Page, folder: string, ground: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [size, measure] of Object.entries(measures).map(([key, value]) => [Number(key), value] as const)) {
    const svg = drawing(size, ground, measure);
    if (size === 128) writeFileSync(join(folder, "icon.svg"), svg);
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block}</style>${svg}`);
    writeFileSync(join(folder, `icon-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
}

async function main(): Promise<void> {
  const browser = await startBrowser();
  const page = await browser.newPage();
  for (const { icons, tint } of Object.values(environments)) await draw(page, join(project, icons), tint);
  await browser.close();
}

void main();
