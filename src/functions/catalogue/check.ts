import { entriesByKey, readLevel, type NotALevel, type Assessment, type CellValue, type Entry } from "../../assessment";
import { indicatorByKey, type Instrument } from "../../instrument";
import { findingSentence, type FindingRule } from "../../text/table/findings";
import { decimalMarkOf } from "../../text/language";
import { instrumentOf, isOmitted, spelled } from "../arguments/read-arguments";
import { aboutAttachedAsRead } from "../attached";
import type { TableFinding } from "../attached-table";
import type { FunctionDefinition } from "../function-definition";
import { indicatorCell } from "../arguments/indicator";
import { assessmentAsGiven } from "../arguments/levels";
import { messages, spokenLanguage } from "../messages";
import { instrumentParameter, levelsParameter } from "../arguments/parameters";

/** Indicator, what stands in its cell, and what is wrong with it. */
type Row = readonly (string | number | boolean)[];

const ruleOf: Readonly<Record<NotALevel, FindingRule>> = {
  error: "error-value",
  "out-of-scale": "out-of-scale",
  "not-whole": "not-whole",
  "label-mismatch": "label-mismatch",
  "not-a-level": "not-a-level",
};

function inCell(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** What the pane would say about one level cell; `null` when there is nothing to say. */
function sentenceOf(instrument: Instrument, { indicator, raw }: Entry): string | null {
  const reading = readLevel(instrument, raw);
  const { min, max } = instrument.scale;
  const name = indicatorByKey(instrument, indicator)?.shortName ?? "";
  if (reading.kind === "notFilled") return messages().notFilled(indicator, name);
  if (reading.kind === "level" && !reading.text) return null;
  const values = { indicator, name, value: spelled(raw), lowest: String(min), highest: String(max) };
  return reading.kind === "level"
    ? findingSentence(
        { rule: "level-as-text", values: { ...values, level: spelled(reading.level) } },
        spokenLanguage(),
        decimalMarkOf(spokenLanguage())
      )
    : findingSentence({ rule: ruleOf[reading.reason], values }, spokenLanguage(), decimalMarkOf(spokenLanguage()));
}

function rowsOf({ instrument, entries }: Assessment): readonly Row[] {
  return entries.flatMap((entry): Row[] => {
    const sentence = sentenceOf(instrument, entry);
    return sentence === null ? [] : [[indicatorCell(entry.indicator), inCell(entry.raw), sentence]];
  });
}

/** The pane's findings, and the indicators not filled that none of them is about. */
function rowsOfTable({ instrument, entries }: Assessment, findings: readonly TableFinding[]): readonly Row[] {
  const byKey = entriesByKey({ entries });
  const named = new Set(findings.map(({ indicator }) => indicator));
  const blank = entries.filter(({ indicator, level }) => level === null && !named.has(indicator));
  return [
    ...findings.map(({ indicator, value, message }): Row => {
      const raw = byKey.get(indicator ?? "")?.raw ?? null;
      return [indicator === null ? "" : indicatorCell(indicator), spelled(raw) === value ? inCell(raw) : value, message];
    }),
    ...rowsOf({ instrument, entries: blank }),
  ];
}

const orFine = (rows: readonly Row[]): readonly Row[] => (rows.length === 0 ? [["OK"]] : rows);

/** `SPBE.CHECK`: what is wrong or not filled, one row each, or `OK`. The one function that goes on where a level is none. */
export const check: FunctionDefinition = {
  id: "CHECK",
  category: "check",
  parameters: [levelsParameter, instrumentParameter],
  usesTable: true,
  examples: [{ formula: "=SPBE.CHECK(A8:F64)", gives: "OK" }],
  compute: (question) => {
    const [levels, instrument] = question.values;
    const asked = instrumentOf(instrument);
    if (!isOmitted(levels, question.addresses?.[0])) return orFine(rowsOf(assessmentAsGiven(levels, asked)));
    return aboutAttachedAsRead(question, asked, (assessment) => {
      return orFine(rowsOfTable(assessment, question.table.findings()));
    });
  },
};
