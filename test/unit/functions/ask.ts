import { FunctionFailure } from "../../../src/functions/failure";
import type { Answer, FunctionDefinition, Question } from "../../../src/functions/function-definition";
import type { AttachedTable } from "../../../src/functions/attached-table";
import type { Assessment } from "../../../src/assessment/types";
import type { Instrument } from "../../../src/instrument/types";

/** What a cell shows: a value, or an error with its message. */
export type Shown = Answer | { readonly error: "#VALUE!" | "#N/A"; readonly message: string };

/** How blanks inside ranges reach a function: desktop Excel hands over 0, Excel on the web null. */
export const blanks = [
  ["0, as on desktop", 0],
  ["null, as on the web", null],
] as const;

/** No table attached. */
export const noTable: AttachedTable = {
  assessment: () => null,
  invalid: () => null,
  silent: () => null,
  findings: () => [],
  noteCaller: () => undefined,
};

/** A table attached, with what the functions noted about their callers. */
export function attachedTable(assessment: Assessment, invalid: string | null = null) {
  const callers: { address: string; follows: string }[] = [];
  const table: AttachedTable = {
    assessment: () => assessment,
    invalid: () => invalid,
    silent: () => null,
    findings: () => [],
    noteCaller: (address, follows) => callers.push({ address, follows }),
  };
  return { table, callers };
}

/** The assessment of bare levels. */
export function assessmentWith(instrument: Instrument, levels: readonly (number | null)[]): Assessment {
  const rest = { cell: null, target: null, previous: null, external: null, owner: "", evidence: "" };
  return {
    instrument,
    entries: instrument.indicators.map(({ key }, at) => {
      const level = levels[at] ?? null;
      return { indicator: key, level, raw: level, ...rest };
    }),
  };
}

/** Asks a function the way a cell does and tells what the cell shows. */
export async function ask(
  definition: FunctionDefinition,
  values: readonly unknown[],
  rest: Partial<Omit<Question, "values">> = {}
): Promise<Shown> {
  try {
    return await definition.compute({ values, caller: "Lembar1!Z1", table: noTable, ...rest });
  } catch (error) {
    if (!(error instanceof FunctionFailure)) throw error;
    return { error: error.code === "value" ? "#VALUE!" : "#N/A", message: error.message };
  }
}
