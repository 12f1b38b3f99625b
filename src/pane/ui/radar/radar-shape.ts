/** A point of the drawing, x to the right and y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a radar stands in its drawing, and what its middle and its rim mean. */
export interface RadarFrame {
  readonly centre: Point;
  readonly radius: number;
  readonly lowest: number;
  readonly highest: number;
}

/**
 * Place of `value` on axis `axis` of `count`; the first axis points up, the others follow clockwise. What lies beyond
 * the scale is drawn at its end.
 *
 * @example pointOn({ centre: { x: 0, y: 0 }, radius: 10, lowest: 1, highest: 5 }, 0, 8, 5) // { x: 0, y: -10 }
 */
export function pointOn(frame: RadarFrame, axis: number, count: number, value: number): Point {
  const { centre, radius, lowest, highest } = frame;
  const share = Math.min(1, Math.max(0, (value - lowest) / (highest - lowest)));
  const angle = (2 * Math.PI * axis) / count - Math.PI / 2;
  return {
    x: tidy(centre.x + radius * share * Math.cos(angle)),
    y: tidy(centre.y + radius * share * Math.sin(angle)),
  };
}

/**
 * The line through the values of a series, once around; it is interrupted at an axis without a value.
 *
 * @returns path data, `""` when no two neighbours have values
 */
export function pathThrough(frame: RadarFrame, values: readonly (number | null)[]): string {
  const count = values.length;
  const points = values.map((value, axis) => (value === null ? null : pointOn(frame, axis, count, value)));
  if (points.every((point) => point !== null)) {
    return `${points.map((point, axis) => `${axis === 0 ? "M" : "L"}${at(point)}`).join("")}Z`;
  }
  return points
    .map((point, axis) => {
      const next = points[(axis + 1) % count] ?? null;
      return point === null || next === null ? "" : `M${at(point)}L${at(next)}`;
    })
    .join("");
}

const at = ({ x, y }: Point): string => `${x},${y}`;

/** Two decimals are finer than any screen, and free of the noise of angles. */
function tidy(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
