import type { LeftOut, Marks } from "../../../table";
import { NO_MARKS } from "../../memory/types";
import type { Outcome } from "../../outcomes/outcome";
import { defineAction, type ActionContext, type UndoContext } from "../parts/action";
import { attachedReading } from "../parts/attached";
import { changeOf } from "./marks-change";

/** Puts the wanted marks into the sheet and takes the others away. All native, all working without the add-in. */
export const marks = defineAction({
  id: "marks",
  async run(context: ActionContext<Marks>, wanted: Marks): Promise<Outcome> {
    const before = context.memory().marks;
    const { batch, cells, made, findOut } = await changeOf(context.workbook, attachedReading(context), wanted, before);
    // Before they stand: should the pane be gone by then, letting go must look for them. What is remembered too early does no harm, since
    // only what is proven to be ours is taken away.
    if (made) await context.rememberWritten({ marks: made });
    await context.write(batch, { back: () => ({ kept: before?.marks ?? NO_MARKS, cells }), findOut });
    if (!made) await context.rememberWritten({ marks: null });
    return { kind: "done", cells };
  },
  async undo(context: UndoContext, wanted: Marks): Promise<Outcome> {
    const { cells } = await putMarks(context, wanted);
    return { kind: "done", cells };
  },
});

/**
 * Brings the marks in the sheet to what is wanted, without a way back.
 * @returns how many cells that is, and what was said to be ours but cannot be proven to be: it stays
 */
export async function putMarks(
  context: UndoContext,
  wanted: Marks
): Promise<{ readonly cells: number; readonly unproven: readonly LeftOut[] }> {
  const { batch, cells, made, unproven, findOut } = await changeOf(
    context.workbook,
    attachedReading(context),
    wanted,
    context.memory().marks
  );
  await context.write(batch, findOut);
  await context.rememberWritten({ marks: made });
  return { cells, unproven };
}
