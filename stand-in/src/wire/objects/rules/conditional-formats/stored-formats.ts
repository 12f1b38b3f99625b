import type { ConditionalFormat } from "../../../../model/features/conditional-format";
import type { SheetRect } from "../../../../geometry/rect";
import { itemNotFound } from "../../../protocol/errors";
import type { Batch } from "../../../requests/batch";

/** A conditional format by its id; it is looked up each time, because it may be gone. */
export interface FormatKey {
  readonly sheetId: string;
  readonly id: string;
}

/** The conditional formats of a sheet, the most important first. */
export const all = (sheetId: string, batch: Batch): readonly ConditionalFormat[] =>
  batch.host.workbook.features.of(sheetId).conditionalFormats;

export function known({ sheetId, id }: FormatKey, batch: Batch): ConditionalFormat {
  const found = all(sheetId, batch).find((one) => one.id === id);
  if (found === undefined) throw itemNotFound("ConditionalFormat");
  return found;
}

/** Gives a sheet these conditional formats; `rects` are the cells for which one comes or goes. */
export async function replace(
  sheetId: string,
  formats: readonly ConditionalFormat[],
  rects: readonly SheetRect[],
  batch: Batch,
  location: string
): Promise<void> {
  for (const rect of rects) batch.assertWritable(sheetId, location, { kind: "rules", rect });
  batch.assertWritable(sheetId, location, { kind: "rules", rect: { row: 0, column: 0, rows: 1, columns: 1 } });
  await batch.change((join) => batch.host.workbook.features.set(sheetId, { conditionalFormats: formats }, join));
}

export function change(key: FormatKey, part: Partial<ConditionalFormat>, batch: Batch, location: string): Promise<void> {
  const before = known(key, batch);
  return replace(
    key.sheetId,
    all(key.sheetId, batch).map((one) => (one === before ? { ...one, ...part } : one)),
    [],
    batch,
    location
  );
}
