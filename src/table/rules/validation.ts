import { findings } from "../../text/table/findings";
import { readLevel } from "../../assessment";
import type { Instrument } from "../../instrument";
import type { CellValidation } from "../../grid";
import { rule, shown, type Found, type Rule } from "./rule";

/** A list or limit that keeps a level out, or lets in what is none: it breaks the numbers without a word. */
export const wrongValidation: Rule = rule(
  { id: "wrong-validation", severity: "doubt", message: findings["wrong-validation"] },
  ({ instrument, table, grid, rows }) => {
    const { min, max } = instrument.scale;
    const wrong = (grid.validations ?? []).filter(
      ({ column, row, rows: count, accepts }) =>
        column === table.levelColumn && rows.some(({ place }) => place.row >= row && place.row < row + count) && !fits(accepts, instrument)
    );
    // The same list over many rows is one mistake, not forty-seven.
    const seen = new Map<string, Found>();
    for (const { row, column, accepts } of wrong) {
      const accepted = accepts.kind === "list" ? accepts.items.join(", ") : limits(accepts);
      if (seen.has(accepted)) continue;
      const place = { sheet: table.sheet, row, column };
      seen.set(accepted, {
        indicator: null,
        place,
        values: { accepted, lowest: String(min), highest: String(max) },
        ...(accepts.kind === "list" ? {} : { numbers: ["accepted"] }),
      });
    }
    return [...seen.values()];
  }
);

function limits({ lowest, highest }: { readonly lowest: number; readonly highest: number }): string {
  if (highest === Infinity) return `≥ ${shown(lowest)}`;
  return lowest === -Infinity ? `≤ ${shown(highest)}` : `${shown(lowest)} – ${shown(highest)}`;
}

/** Whether what cells accept are exactly the levels; a choice for "not filled" may stand beside them. */
function fits(accepts: CellValidation["accepts"], instrument: Instrument): boolean {
  const { min, max, whole } = instrument.scale;
  if (accepts.kind === "between") {
    const fromNothing = accepts.lowest === 0 || accepts.lowest === min;
    return fromNothing && accepts.highest === max && (accepts.whole || !whole || accepts.lowest === min);
  }
  const read = accepts.items.map((item) => readLevel(instrument, item));
  if (read.some(({ kind }) => kind === "invalid")) return false;
  const levels = new Set(read.flatMap((each) => (each.kind === "level" ? [each.level] : [])));
  return !whole || Array.from({ length: max - min + 1 }, (_, at) => min + at).every((level) => levels.has(level));
}
