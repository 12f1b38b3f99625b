import type { PlanToWrite } from "../../../outputs/action-plan";
import { targetWrites, planWrites, type WritePlan, type Reading } from "../../../table";
import type { ReadingPort } from "../../ports";
import { cellsNow } from "../parts/cells";

/** The target cells that a plan writes, read once more; none where the table has no target column. */
export async function prepareTargets(workbook: ReadingPort, reading: Reading, { levels }: PlanToWrite): Promise<WritePlan> {
  const wanted = reading.assessment.entries.flatMap(({ indicator, target: before }) => {
    const target = levels[indicator];
    return target === undefined || target === before ? [] : [{ indicator, before, target }];
  });
  const writes = targetWrites(reading, wanted) ?? [];
  if (writes.length === 0) return { write: [], left: [] };
  return planWrites(
    writes,
    reading.table,
    await cellsNow(
      workbook,
      writes.map(({ place }) => place)
    )
  );
}
