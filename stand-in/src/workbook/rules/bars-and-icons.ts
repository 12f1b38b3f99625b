import { Range, type IRange, type IScale } from "@univerjs/core";
import {
  SheetExtension,
  SpreadsheetExtensionRegistry,
  type SpreadsheetSkeleton,
  type UniverRenderingContext,
} from "@univerjs/preset-sheets-core";
import type { CellDecoration } from "./format-evaluator";
import type { DrawnIcon } from "./scales";

/** What a cell of the grid carries to have bars and icons drawn in it. */
export interface MarkedCell {
  readonly ruleMarks?: Pick<CellDecoration, "bar" | "icon">;
}

/** Room an icon takes before the value, in pixels. */
export const ICON_ROOM = 18;
const ICON = 13;
const EDGE = 2;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Draws bars and icons of conditional formats above the fill of their cells and below what the cells show. */
class BarsAndIcons extends SheetExtension {
  override uKey = "stand-in-rule-marks";
  override Z_INDEX = 34;

  override draw(context: UniverRenderingContext, _scale: IScale, skeleton: SpreadsheetSkeleton, changed?: IRange[]): void {
    const { worksheet } = skeleton;
    if (!worksheet) return;
    const ranges = changed !== undefined && changed.length > 0 ? changed : [skeleton.rowColumnSegment];
    context.save();
    for (const range of ranges)
      Range.foreach(range, (row, column) => {
        if (!worksheet.getRowVisible(row) || !worksheet.getColVisible(column)) return;
        const marks = (worksheet.getCell(row, column) as MarkedCell | null)?.ruleMarks;
        if (marks === undefined) return;
        const cell = skeleton.getCellWithCoordByIndex(row, column, false);
        const { startX, startY, endX, endY } = cell.isMergedMainCell ? cell.mergeInfo : cell;
        const box: Box = { x: startX + EDGE, y: startY + EDGE, width: endX - startX - 2 * EDGE, height: endY - startY - 2 * EDGE };
        if (marks.bar !== null) {
          context.fillStyle = marks.bar.colour;
          context.fillRect(box.x, box.y, Math.max(1, box.width * marks.bar.share), box.height);
        }
        if (marks.icon !== null && box.height >= ICON - EDGE)
          drawIcon(context, marks.icon, { x: box.x, y: box.y + (box.height - ICON) / 2, width: ICON, height: ICON });
      });
    context.restore();
  }
}

SpreadsheetExtensionRegistry.add(BarsAndIcons);

/** From the lowest to the highest. */
const COLOURS: Readonly<Record<number, readonly string[]>> = {
  3: ["#D9534F", "#F0AD4E", "#4CAE4C"],
  4: ["#D9534F", "#E38D3A", "#F0AD4E", "#4CAE4C"],
  5: ["#D9534F", "#E38D3A", "#F0AD4E", "#9CBF4B", "#4CAE4C"],
};
const GREY = "#7F7F7F";

/** An icon as plainly as tells it from its neighbours: arrows turn, quarters fill, flags fly, everything else is a light. */
function drawIcon(context: UniverRenderingContext, { set, step, of }: DrawnIcon, { x, y, width, height }: Box): void {
  const [left, top, right, bottom] = [x, y, x + width, y + height];
  const [middle, centre] = [x + width / 2, y + height / 2];
  const isGrey = /Gray|Quarters|Rating/.test(set);
  context.fillStyle = isGrey ? GREY : (COLOURS[of]?.[step] ?? GREY);
  context.beginPath();
  if (set.includes("Arrows")) {
    // The lowest points down, the highest up.
    const turn = Math.PI * (1 - step / (of - 1));
    const point = (away: number, around: number): readonly [number, number] => [
      middle + Math.sin(turn + around) * away,
      centre - Math.cos(turn + around) * away,
    ];
    context.moveTo(...point(height / 2, 0));
    for (const around of [2.4, -2.4]) context.lineTo(...point(height / 2, around));
  } else if (set.includes("Flags")) {
    context.moveTo(left, top);
    context.lineTo(right, top + height / 3);
    context.lineTo(left + 2, top + (2 * height) / 3);
    context.lineTo(left + 2, bottom);
    context.lineTo(left, bottom);
  } else if (set.includes("Rating")) {
    context.rect(left, bottom - (height * (step + 1)) / of, width, (height * (step + 1)) / of);
  } else if (set.includes("Quarters")) {
    context.moveTo(middle, centre);
    context.arc(middle, centre, width / 2, -Math.PI / 2, -Math.PI / 2 + 2 * Math.PI * Math.max(0.02, step / (of - 1)));
  } else context.arc(middle, centre, width / 2, 0, 2 * Math.PI);
  context.closePath();
  context.fill();
}
