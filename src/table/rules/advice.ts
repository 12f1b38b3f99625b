import { findings } from "../../text/table/findings";
import { isZero } from "./decimal-levels";
import { atRow, rule, shown, type ReadRow, type Rule } from "./rule";

const FAR = 2;
const NEEDS_EVIDENCE_FROM = 2;

function levelOf({ reading }: ReadRow): number | null {
  return reading.kind === "level" ? reading.level : null;
}

/** An indicator whose row says nothing yet. */
export const notFilled: Rule = rule({ id: "not-filled", severity: "doubt", advice: true, message: findings["not-filled"] }, (context) =>
  [...context.byIndicator.values()].flatMap((rows) => {
    const [first] = rows;
    return first && rows.every((row) => row.reading.kind === "notFilled" && !isZero(context, row)) ? [atRow(context, first)] : [];
  })
);

/** A level from 2 up without evidence, in a table that has a column for it. */
export const withoutEvidence: Rule = rule(
  { id: "without-evidence", severity: "doubt", advice: true, message: findings["without-evidence"] },
  (context) => {
    if (!context.table.columns.some(({ meaning }) => meaning === "evidence")) return [];
    return context.rows.flatMap((row) => {
      const level = levelOf(row);
      const bare = row.evidence === "" || row.evidence === "-";
      return level !== null && level >= NEEDS_EVIDENCE_FROM && bare ? [atRow(context, row, { level: shown(level) })] : [];
    });
  }
);

/** A target below the level that has been reached. */
export const targetBelowLevel: Rule = rule(
  { id: "target-below-level", severity: "doubt", advice: true, message: findings["target-below-level"] },
  (context) =>
    context.rows.flatMap((row) => {
      const level = levelOf(row);
      return level !== null && row.target !== null && row.target < level
        ? [atRow(context, row, { level: shown(level), target: shown(row.target) })]
        : [];
    })
);

/** A level two or more away from the year before. */
export const levelJumps: Rule = rule({ id: "level-jumps", severity: "doubt", advice: true, message: findings["level-jumps"] }, (context) =>
  context.rows.flatMap((row) => {
    const level = levelOf(row);
    return level !== null && row.previous !== null && Math.abs(level - row.previous) >= FAR
      ? [atRow(context, row, { level: shown(level), previous: shown(row.previous) })]
      : [];
  })
);

/** An external level two or more below the agency's own. */
export const externalFarBelow: Rule = rule(
  { id: "external-far-below", severity: "doubt", advice: true, message: findings["external-far-below"] },
  (context) => {
    const own = context.table.columns.find(({ column }) => column === context.table.levelColumn)?.meaning;
    if (own === "external" || own === "target") return [];
    return context.rows.flatMap((row) => {
      const level = levelOf(row);
      return level !== null && row.external !== null && level - row.external >= FAR
        ? [atRow(context, row, { level: shown(level), external: shown(row.external) })]
        : [];
    });
  }
);
