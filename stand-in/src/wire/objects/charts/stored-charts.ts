import type { Chart } from "../../../model/features/chart";
import type { Batch } from "../../requests/batch";
import { itemNotFound, notImplemented } from "../../protocol/errors";

/** A chart by its id; it is looked up each time, because it may be gone. */
export interface ChartKey {
  readonly sheetId: string;
  readonly id: string;
}

/** All charts of a sheet. */
export const allCharts = (sheetId: string, batch: Batch): readonly Chart[] => batch.host.workbook.features.of(sheetId).charts ?? [];

export function chartOf({ sheetId, id }: ChartKey, batch: Batch): Chart {
  const found = allCharts(sheetId, batch).find((one) => one.id === id);
  if (found === undefined) throw itemNotFound("Chart");
  return found;
}

/** The chart, when the stand-in understands what is in it; a chart of the file it does not is refused loudly. */
export function guardContents(key: ChartKey, batch: Batch, location: string): Chart {
  const chart = chartOf(key, batch);
  if (chart.kind !== null) return chart;
  batch.host.warn(`Excel stand-in: ${location} is not implemented for the file's own chart "${chart.name}"`);
  throw notImplemented(location);
}

export async function setCharts(sheetId: string, charts: readonly Chart[], batch: Batch, location: string): Promise<void> {
  batch.assertWritable(sheetId, location, { kind: "objects" });
  await batch.change((join) => batch.host.workbook.features.set(sheetId, { charts }, join));
}

export function changeChart(key: ChartKey, part: Partial<Chart>, batch: Batch, location: string): Promise<void> {
  const before = chartOf(key, batch);
  return setCharts(
    key.sheetId,
    allCharts(key.sheetId, batch).map((one) => (one === before ? { ...one, ...part } : one)),
    batch,
    location
  );
}
