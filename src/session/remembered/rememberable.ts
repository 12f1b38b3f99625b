import { callsSpbe } from "../../file";
import type { FormulaNow } from "../file-port";
import { roomForFormulas, sizeInPart } from "../memory/memory";
import type { Memory } from "../memory/types";
import type { ReadingPort } from "../ports";
import { formulasToRemember, type ToRemember } from "./formulas-to-remember";

/**
 * What the workbook is to remember of its formulas now, and what became of those it remembers. Two to four round trips; reads only.
 * @throws whatever the workbook refuses
 */
export async function rememberable(
  workbook: Pick<ReadingPort, "scan" | "spillsNow">,
  formulas: readonly FormulaNow[],
  memory: Memory
): Promise<ToRemember> {
  const ours = formulas.filter(({ formula }) => callsSpbe(formula));
  const spills = await workbook.spillsNow(ours.map(({ place }) => place));
  const { grids } = await workbook.scan();
  const standing = ours.map((one, at) => ({ ...one, spill: spills[at] ?? null }));
  const size = { of: sizeInPart, most: roomForFormulas(memory) };
  return formulasToRemember(standing, { grids, formulas }, memory.formulas ?? [], size);
}
