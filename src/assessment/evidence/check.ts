import { indicatorByKey, normalise, type Indicator, type IndicatorKey, type Instrument } from "../../instrument";
import { levelInWords } from "../levels/level-in-words";
import { levelOfValue } from "../levels/level-of-value";
import { decimal } from "../score/fraction";
import { show } from "../score/show";
import type { Assessment, CellValue, Finding } from "../types";
import type { AskedEvidence, EvidenceItem, EvidenceRow } from "./model";
import { ACCEPTED, suggestedValue } from "./suggested-value";

/** What a list of evidence holds, and what is wrong in it. */
export interface EvidenceReading {
  readonly items: readonly EvidenceItem[];
  readonly findings: readonly Finding[];
}

/** Rules about a list of evidence; each has a sentence in `text/table/evidence.ts`. */
export type EvidenceRule =
  | "evidence-by-order"
  | "evidence-code-differs"
  | "evidence-no-indicator"
  | "evidence-unknown-level"
  | "evidence-unknown-state"
  | "evidence-twice"
  | "evidence-twice-differs"
  | "evidence-above-incomplete"
  | "level-above-evidence";

/**
 * The items of a list as they can be used. Rows without an indicator, for a level that the instrument does not have, and rows of
 * one item that disagree are left out and told; words that are no state count as nothing handed in.
 *
 * Rows without a number are numbered in their order within their level; the same words in one level are the same item.
 */
export function evidenceOf(instrument: Instrument, rows: readonly EvidenceRow[]): EvidenceReading {
  const findings: Finding[] = [];
  const counted = new Map<string, number>();
  const worded = new Map<string, number>();
  const usable: EvidenceItem[] = [];
  for (const { said, ...row } of rows) {
    const own = row.indicator === null ? undefined : indicatorByKey(instrument, row.indicator);
    const level = levelNamed(instrument, row.level);
    if (own === undefined) findings.push(finding("evidence-no-indicator", row, undefined, { value: row.text }));
    else if (level === null)
      findings.push(finding("evidence-unknown-level", row, own, { level: asText(row.level), ...scaleOf(instrument) }));
    else {
      if (row.state === null) findings.push(finding("evidence-unknown-state", row, own, { value: said, level: String(level) }));
      const inLevel = `${own.key} ${level}`;
      const before = counted.get(inLevel) ?? 0;
      const words = normalise(row.text);
      const place = row.place ?? (words === "" ? undefined : worded.get(`${inLevel} ${words}`)) ?? before + 1;
      counted.set(inLevel, Math.max(before, place));
      worded.set(`${inLevel} ${words}`, place);
      usable.push({ ...row, indicator: own.key, level, place, state: row.state ?? "missing" });
    }
  }
  const { items, twice } = withoutRepeated(instrument, usable);
  return { items, findings: [...findings, ...twice] };
}

/**
 * What is doubtful about the items and the typed levels together: an item that was accepted above a level that is not complete,
 * and a level that is higher than its evidence carries.
 */
export function checkEvidence(
  { instrument, entries }: Assessment,
  asked: AskedEvidence,
  items: readonly EvidenceItem[]
): readonly Finding[] {
  return entries.flatMap(({ indicator, level: typed, cell }) => {
    const own = indicatorByKey(instrument, indicator);
    const suggested = suggestedValue(instrument, indicator, asked, items);
    if (own === undefined || suggested?.level == null) return [];
    const inProgress = suggested.level;
    const above = items.filter((item) => item.indicator === indicator && item.level > inProgress && ACCEPTED.has(item.state));
    const found = above.map((item) =>
      finding("evidence-above-incomplete", item, own, { level: String(item.level), lower: String(inProgress), place: String(item.place) })
    );
    if (typed === null || !claimsMore(instrument, typed, inProgress)) return found;
    const values = {
      value: show(decimal(typed), { decimals: instrument.scale.whole ? 0 : 2 }),
      right: show(suggested.value, { decimals: instrument.scale.whole ? 0 : 2 }),
      lower: String(inProgress),
    };
    return [...found, { ...finding("level-above-evidence", { cell }, own, values), numbers: ["value"] }];
  });
}

/** Whether a typed level says that a level is complete or passed which is still being collected for. */
function claimsMore(instrument: Instrument, typed: number, inProgress: number): boolean {
  return instrument.scale.whole ? typed >= inProgress : levelOfValue(instrument, typed) > inProgress;
}

const NUMBERED = /^\D*(\d)(?:[.,]0+)?(?![\d.,])/;

/** The level that a row names, as a number or by its name; `null` for one that the instrument does not have. */
function levelNamed(instrument: Instrument, cell: CellValue): number | null {
  const { min, max } = instrument.scale;
  const digit = typeof cell === "string" ? NUMBERED.exec(cell)?.[1] : undefined;
  const number = digit === undefined ? cell : Number(digit);
  if (typeof number === "number") return Number.isInteger(number) && number >= min && number <= max ? number : null;
  if (typeof number !== "string") return null;
  // Lists write the level and the predicate beside it: Developing/Baik.
  return levelInWords(instrument, number) ?? levelInWords(instrument, number.split("/")[0] ?? "");
}

/** Items that stand twice: once where they agree, not at all where they do not. */
function withoutRepeated(
  instrument: Instrument,
  all: readonly EvidenceItem[]
): { readonly items: readonly EvidenceItem[]; readonly twice: readonly Finding[] } {
  const groups = new Map<string, EvidenceItem[]>();
  for (const item of all) {
    const key = `${item.indicator} ${item.level} ${item.place}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  const twice: Finding[] = [];
  const items = [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    if (others.length === 0) return [first];
    const agree = others.every(({ state }) => state === first.state);
    const own = indicatorByKey(instrument, first.indicator);
    for (const item of [first, ...others])
      twice.push(
        finding(agree ? "evidence-twice" : "evidence-twice-differs", item, own, { level: String(item.level), place: String(item.place) })
      );
    return agree ? [first] : [{ ...first, state: "missing" as const }];
  });
  return { items, twice };
}

function finding(
  rule: EvidenceRule,
  { cell }: Pick<EvidenceItem, "cell">,
  indicator: Indicator | undefined,
  values: Readonly<Record<string, string>>
): Finding {
  const key: IndicatorKey | null = indicator?.key ?? null;
  const isWrong = rule === "evidence-unknown-level" || rule === "evidence-twice-differs";
  return {
    rule,
    severity: isWrong ? "error" : "doubt",
    indicator: key,
    place: cell,
    values: { indicator: key ?? "", name: indicator?.shortName ?? "", ...values },
  };
}

function scaleOf({ scale }: Instrument): { readonly lowest: string; readonly highest: string } {
  return { lowest: String(scale.min), highest: String(scale.max) };
}

function asText(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value).replace(".", typeof value === "number" ? "," : ".");
}
