import { cellAddress } from "../../grid";
import { agree } from "../rows/rows-agree";
import { findings } from "../../text/table/findings";
import { atRow, rule, type ReadRow, type Rule, type RuleContext, type Found } from "./rule";

/** Two rows of one indicator with different levels: neither may be taken silently. */
export const duplicateDiffers: Rule = rule(
  { id: "duplicate-differs", severity: "error", message: findings["duplicate-differs"] },
  (context) => repeated(context, (rows) => !agree(rows))
);

/** Two rows of one indicator that say the same. */
export const duplicateSame: Rule = rule({ id: "duplicate-same", severity: "doubt", message: findings["duplicate-same"] }, (context) =>
  repeated(context, agree)
);

function repeated(context: RuleContext, wanted: (rows: readonly ReadRow[]) => boolean): readonly Found[] {
  return [...context.byIndicator.values()]
    .filter((rows) => rows.length > 1 && wanted(rows))
    .flatMap((rows) =>
      rows.map((row) => {
        const others = rows.filter((other) => other !== row).map(({ place }) => cellAddress(place));
        return atRow(context, row, { others: others.join(", ") });
      })
    );
}
