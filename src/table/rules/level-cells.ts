import { levelInWords, type NotALevel, type Finding } from "../../assessment";
import { findings } from "../../text/table/findings";
import { agree } from "../rows/rows-agree";
import { dateShown } from "./dates";
import { mistyped } from "./decimal-levels";
import { atRow, rule, rowOf, shown, type Proposal, type ReadRow, type Rule, type RuleContext } from "./rule";

function invalidBecause(reason: NotALevel, id: keyof typeof findings): Rule {
  return rule({ id, severity: "error", message: findings[id] }, (context) =>
    context.rows
      .filter((row) => row.reading.kind === "invalid" && row.reading.reason === reason && mistyped(context, row) === null)
      .map((row) => atRow(context, row, scaleOf(context.instrument.scale)))
  );
}

function scaleOf({ min, max }: { readonly min: number; readonly max: number }): { readonly lowest: string; readonly highest: string } {
  return { lowest: String(min), highest: String(max) };
}

/** The level cell shows an error such as `#REF!`. */
export const levelShowsError: Rule = invalidBecause("error", "error-value");

/** A number below or above the scale of levels. */
export const levelOutOfScale: Rule = rule({ id: "out-of-scale", severity: "error", message: findings["out-of-scale"] }, (context) =>
  outOfScale(context)
    .filter((row) => dateShown(row.raw) === null && mistyped(context, row) === null)
    .map((row) => atRow(context, row, scaleOf(context.instrument.scale)))
);

/** A day where a level should be: Excel makes one of 3/1 or 3-5 as soon as it is typed. */
export const levelIsDate: Rule = rule({ id: "date-as-level", severity: "error", message: findings["date-as-level"] }, (context) =>
  outOfScale(context).flatMap((row) => {
    const date = dateShown(row.raw);
    return date === null ? [] : [{ ...atRow(context, row, { ...scaleOf(context.instrument.scale), date }), numbers: [] }];
  })
);

function outOfScale({ rows }: RuleContext): readonly ReadRow[] {
  return rows.filter(({ reading }) => reading.kind === "invalid" && reading.reason === "out-of-scale");
}

/** A number between two levels where levels are whole. */
export const levelNotWhole: Rule = invalidBecause("not-whole", "not-whole");

/** The number and the name of the level beside it are different levels. */
export const levelLabelDiffers: Rule = invalidBecause("label-mismatch", "label-mismatch");

/** Anything else that is not a level: a word, a date. */
export const notALevel: Rule = { ...invalidBecause("not-a-level", "not-a-level"), fix: levelMeant };

/** The one level that the words of the cell mean: `tiga`, `Terdefinisi`, `III`. */
function levelMeant(context: RuleContext, finding: Finding): Proposal | null {
  const row = rowOf(context, finding);
  if (row === undefined || typeof row.raw !== "string") return null;
  const meant = levelInWords(context.instrument, row.raw);
  return meant === null ? null : { place: row.place, after: meant, safe: false };
}

/** Text that plainly is a level: counted, but no formula of the sheet counts it. */
export const levelAsText: Rule = rule(
  {
    id: "level-as-text",
    severity: "doubt",
    message: findings["level-as-text"],
    fix: (context, finding) => {
      const row = rowOf(context, finding);
      return row?.reading.kind === "level" ? { place: row.place, after: row.reading.level, safe: true } : null;
    },
  },
  (context) =>
    context.rows.flatMap((row) =>
      row.reading.kind === "level" && row.reading.text && agree(context.byIndicator.get(row.indicator) ?? [])
        ? [atRow(context, row, { level: shown(row.reading.level) })]
        : []
    )
);
