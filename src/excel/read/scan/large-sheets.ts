import type { Grid } from "../../../grid";
import type { FollowedBy } from "../../../session";
import { answered, MOST_BYTES } from "../cells/answer-size";
import type { FormulaCell } from "../cells/formula-cells";
import { askFarCells, formulaCellsAmong, takeFarCells, type AskedCells } from "./far-cells";
import { ALL_CELLS, askFarFormulas, WHICH_CELLS, type AskedFormulas, type WayToAsk } from "./far-formulas";
import type { LargeSheet, Pointed } from "./large-sheet";
import { inTrueSize } from "./wide-sheets";

/** What stands beyond the windows. */
export interface RestOfSheets {
  /** Sheets by id, whole or a part that holds a table; where neither was found they are not among them. */
  readonly grids: ReadonlyMap<string, Grid>;
  readonly formulaCells: readonly FormulaCell[];
  readonly roundTrips: number;
}

/** What is wanted of large sheets. */
interface Wanted {
  /** Whether the sheets themselves are wanted, or only where formulas follow the table. */
  readonly withCells: boolean;
  /** Cells that the person points at. */
  readonly at: Pointed | null;
  /** Whether the windows hold formulas. */
  readonly seesFormulas: boolean;
}

/** A way of asking for everything at once. */
interface Attempt {
  readonly mayAskFormulas: boolean;
  /** How the other sheets are asked where their formulas stand; `null` for not at all. */
  readonly way: WayToAsk | null;
}

/**
 * Reads on where sheets go beyond their windows: their cells, when those are wanted, and where formulas follow the table,
 * smallest first as far as it fits into one answer. One round trip, or none; one more where Excel had to look for the table
 * or values are missing, and one where it refused.
 * @param alongWith may add to the batch
 */
export async function readLargeSheets(
  context: Excel.RequestContext,
  larger: readonly LargeSheet[],
  { withCells, at, seesFormulas }: Wanted,
  followedBy: FollowedBy,
  alongWith: () => void
): Promise<RestOfSheets> {
  const sheets = larger.map(inTrueSize);
  const ask = ({ mayAskFormulas, way }: Attempt): { readonly cells: AskedCells | null; readonly formulas: readonly AskedFormulas[] } => {
    const cells = withCells ? askFarCells(context, sheets, at, mayAskFormulas) : null;
    const told = new Set(cells?.parts.flatMap(({ one, byFormulas }) => (byFormulas ? [one] : [])));
    const others = sheets.filter((one) => !told.has(one));
    return { cells, formulas: way === null ? [] : askFarFormulas(context, others, way, cells?.bytesLeft ?? MOST_BYTES) };
  };
  let asked = ask({ mayAskFormulas: !seesFormulas, way: WHICH_CELLS });
  if (asked.cells === null && asked.formulas.length === 0) return NOTHING;
  alongWith();
  let roundTrips = 1;
  let answer = await answered(context);
  const askedFormulas = asked.formulas.length > 0 || asked.cells?.parts.some(({ byFormulas }) => byFormulas) === true;
  if (answer !== "yes" && askedFormulas) {
    // Either a sheet is protected, or there are more formulas than the top of the sheets let expect: then the cells alone.
    const again = ask(answer === "forbidden" ? { mayAskFormulas: !seesFormulas, way: ALL_CELLS } : { mayAskFormulas: false, way: null });
    if (again.cells !== null || again.formulas.length > 0) {
      asked = again;
      roundTrips += 1;
      answer = await answered(context);
    }
  }
  if (answer !== "yes") return { ...NOTHING, roundTrips };
  const { cells, formulas } = asked;
  const formulaCells = [...formulas.flatMap((each) => each(followedBy)), ...(cells ? formulaCellsAmong(cells, followedBy) : [])];
  const rest = cells && (await takeFarCells(context, cells, at));
  return { grids: rest?.grids ?? new Map(), formulaCells, roundTrips: roundTrips + (rest?.roundTrips ?? 0) };
}

const NOTHING: RestOfSheets = { grids: new Map(), formulaCells: [], roundTrips: 0 };
