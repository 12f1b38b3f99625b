import type { RememberedNow, Session } from "../../../../session";
import type { FoundTable } from "../../../../table";
import { brokenFormulas, type BrokenFormula } from "./broken";

/** A value in place of a remembered formula, and whether it is what the formula gives; `null` where that cannot be told here. */
export type FoundValue = RememberedNow["values"][number] & { readonly isResult: boolean | null };

/** What was found of formulas that broke or became values. */
export interface FoundBroken {
  readonly broken: readonly BrokenFormula[];
  readonly values: readonly FoundValue[];
  /** What is remembered, held against what stands; `null` when nothing is. */
  readonly remembered: RememberedNow | null;
}

const workshop = () => import(/* webpackChunkName: "send" */ "../making");

/**
 * Looks through the workbook. Only where values stand in place of formulas it is read as a file too, to work out what the formulas would give.
 * @param withoutFunctions whether this Excel has no functions of ours: a formula in place of a value would lose the value then
 * @returns `null` when the formulas cannot be read
 */
export async function findBroken(session: Session, table: FoundTable, withoutFunctions: boolean): Promise<FoundBroken | null> {
  const [formulas, { repairedFormula, areResults }] = await Promise.all([session.formulas(), workshop()]);
  if (formulas === null) return null;
  const broken = brokenFormulas(formulas, repairedFormula, withoutFunctions);
  const remembered = await session.remembered(formulas);
  const values = remembered === null || withoutFunctions ? [] : remembered.values;
  const read = values.length === 0 ? null : await session.file.read();
  const results = read?.kind === "read" ? await areResults(read.bytes, values, table).catch(() => null) : null;
  return { broken, values: values.map((one, at) => ({ ...one, isResult: results?.[at] ?? null })), remembered };
}

/** Whether a value may be replaced: its cell can be written, and the result has room. */
export const isOffered = ({ locked, crowded }: FoundValue): boolean => !locked && !crowded;

/** A place as a key. */
export const keyOf = ({ place }: Pick<FoundValue, "place">): string => JSON.stringify([place.sheet, place.row, place.column]);
