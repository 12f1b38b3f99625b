import { cleanLevel, isLevel, sdiAsLevel } from "../../assessment";
import { indicatorByKey } from "../../instrument";
import { findings } from "../../text/table/findings";
import { atRow, rowOf, rule, shown, type Proposal, type ReadRow, type Rule, type RuleContext } from "./rule";

/** What a cell without a level was most likely meant to say, where levels have decimals. */
export interface Mistyped {
  readonly kind: "index-as-level" | "percent-as-level";
  readonly level: number;
}

const NUMBER = /^\s*(\d{1,3}(?:[.,]\d+)?)\s*(%?)\s*$/;

/**
 * Two slips of Pemdi: another body's index typed on its own scale (SDI 68,75 where 3,75 belongs), and a value written as a
 * percentage (2,5% is 0,025 to Excel). `null` for anything else.
 */
export function mistyped({ instrument }: RuleContext, { indicator, raw }: Pick<ReadRow, "indicator" | "raw">): Mistyped | null {
  if (instrument.scale.whole) return null;
  const [, digits = "", sign] = typeof raw === "string" ? (NUMBER.exec(raw) ?? []) : [];
  const number = typeof raw === "number" ? raw : digits === "" ? Number.NaN : Number(digits.replace(",", "."));
  const converted = sdiAsLevel(instrument, indicator, number);
  if (converted !== null) return { kind: "index-as-level", level: converted };
  const asPercent = sign === "%" ? [number, number / 100] : number < instrument.scale.min ? [number * 100] : [];
  const meant = asPercent.map(cleanLevel).find((each) => isLevel(instrument, each));
  return meant === undefined ? null : { kind: "percent-as-level", level: meant };
}

function slip(id: Mistyped["kind"]): Rule {
  return rule(
    {
      id,
      severity: "error",
      message: findings[id],
      fix: (context, finding): Proposal | null => {
        const row = rowOf(context, finding);
        const meant = row && mistyped(context, row);
        return row && meant ? { place: row.place, after: meant.level, safe: false } : null;
      },
    },
    (context) =>
      context.rows.flatMap((row) => {
        const meant = row.reading.kind === "invalid" ? mistyped(context, row) : null;
        return meant?.kind === id ? [atRow(context, row, { level: shown(meant.level) })] : [];
      })
  );
}

/** Another body's index on its own scale in a level cell. */
export const indexAsLevel: Rule = slip("index-as-level");

/** A level written as a percentage. */
export const percentAsLevel: Rule = slip("percent-as-level");

/** Whether a cell holds a level 0 although the instrument has none: what has no evidence is level 1. */
export function isZero({ instrument }: RuleContext, { raw }: Pick<ReadRow, "raw">): boolean {
  if (instrument.scale.whole) return false;
  return raw === 0 || (typeof raw === "string" && /^\s*0(?:[.,]0+)?\s*$/.test(raw));
}

/** A level 0 in an instrument that begins at 1: nothing is read, and an index that is awaited counts 1. */
export const levelZero: Rule = rule({ id: "level-zero", severity: "doubt", message: findings["level-zero"] }, (context) =>
  context.rows.filter((row) => isZero(context, row)).map((row) => atRow(context, row))
);

/** Indeks KAMI shown where IKASANDI is asked for: assessors refused it in 2026. */
export const kamiForIkasandi: Rule = rule(
  { id: "kami-for-ikasandi", severity: "doubt", message: findings["kami-for-ikasandi"] },
  (context) =>
    context.rows.flatMap((row) => {
      const isAsked = indicatorByKey(context.instrument, row.indicator)?.evidenceIndex !== undefined;
      const isOther = /\bkami\b/i.test(row.evidence) && /\bindeks|index\b/i.test(row.evidence) && !/ikasandi/i.test(row.evidence);
      return isAsked && isOther ? [atRow(context, row)] : [];
    })
);
