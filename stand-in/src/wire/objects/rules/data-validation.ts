import { holdsCell, overlap, type Rect, type SheetRect, subtract } from "../../../geometry/rect";
import type { Validation } from "../../../model/features/validation";
import type { Value } from "../../../model/value";
import type { Batch } from "../../requests/batch";
import { invalidArgument, itemNotFound } from "../../protocol/errors";
import { isJsonObject, type Json, type JsonObject } from "../../protocol/json";
import { WireObject, type Answer, type ObjectType } from "../../requests/object-type";
import { rangeAreasType } from "../shared/declared-types";
import { sheetById, usedWithin } from "../shared/ranges";
import { operatorOf, operatorWord } from "./rule-operators";

type Areas = readonly SheetRect[];

const blank: Validation = {
  rects: [],
  type: "none",
  operator: "between",
  formula1: "",
  formula2: "",
  allowBlank: true,
  inCellDropDown: true,
  error: { show: true, style: "stop", title: "", message: "" },
  prompt: { show: true, title: "", message: "" },
  source: null,
};

const TYPES = {
  none: "None",
  whole: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
} as const;
const RULES = { whole: "wholeNumber", decimal: "decimal", date: "date", time: "time", textLength: "textLength" } as const;
const STYLES = { stop: "Stop", warning: "Warning", information: "Information" } as const;

const sheetOf = (areas: Areas): string => areas[0]?.sheetId ?? "";

/** What a rule says, wherever it stands. */
const saying = ({ rects: _, source: __, ...said }: Validation): string => JSON.stringify(said);

/** The rules of these cells, each different one once, and whether some have none. Of several over one cell the first counts. */
function rulesOf(areas: Areas, batch: Batch): { readonly rules: readonly Validation[]; readonly some: boolean } {
  const rules = new Map<string, Validation>();
  let open: Rect[] = [...areas];
  for (const one of batch.host.workbook.features.of(sheetOf(areas)).validations) {
    if (!one.rects.some((rect) => open.some((area) => overlap(rect, area)))) continue;
    rules.set(saying(one), one);
    for (const rect of one.rects) open = open.flatMap((area) => subtract(area, rect));
  }
  return { rules: [...rules.values()], some: open.length > 0 };
}

/** The one validation all cells share: null when none has any, undefined when they differ. */
function shared(areas: Areas, batch: Batch): Validation | null | undefined {
  const { rules, some } = rulesOf(areas, batch);
  const [only, another] = rules;
  if (only === undefined) return null;
  return another === undefined && !some ? only : undefined;
}

function withoutAreas(rects: readonly Rect[], areas: Areas): Rect[] {
  let left = [...rects];
  for (const area of areas) left = left.flatMap((rect) => subtract(rect, area));
  return left;
}

/** What is validated in these cells from now on: one rule for all, or none. */
async function put(areas: Areas, next: Validation | null, batch: Batch, location: string): Promise<void> {
  const sheetId = sheetOf(areas);
  for (const rect of areas) batch.assertWritable(sheetId, location, { kind: "rules", rect });
  await batch.change((join) => {
    const { workbook } = batch.host;
    const plain = areas.map(({ row, column, rows, columns }) => ({ row, column, rows, columns }));
    const validations = workbook.features.of(sheetId).validations.flatMap((one): Validation[] => {
      if (next !== null && one.source === next.source && JSON.stringify(one.rects) === JSON.stringify(plain))
        return [{ ...next, rects: plain }];
      const rects = withoutAreas(one.rects, areas);
      return rects.length === 0 ? [] : [{ ...one, rects }];
    });
    const placed = next === null || validations.some(({ rects }) => JSON.stringify(rects) === JSON.stringify(plain));
    return workbook.features.set(
      sheetId,
      { validations: placed ? validations : [...validations, { ...next, rects: plain, source: null }] },
      join
    );
  });
}

const change = (areas: Areas, part: Partial<Validation>, batch: Batch, location: string): Promise<void> =>
  put(areas, { ...(shared(areas, batch) ?? blank), ...part }, batch, location);

/** A formula as a rule gives it: a number, a text with or without `=`, a range. */
function formulaOf(value: unknown, location: string): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") throw invalidArgument(location);
  return value.replace(/^=/, "");
}

function readRule(value: Json, location: string): Partial<Validation> {
  if (!isJsonObject(value)) throw invalidArgument(location);
  const given = Object.entries(value).filter(([, one]) => one !== null && one !== undefined);
  const [entry, another] = given;
  if (entry === undefined || another !== undefined || !isJsonObject(entry[1])) throw invalidArgument(location);
  const [kind, rule] = entry as [string, JsonObject];
  if (kind === "list") {
    const source = rule["source"];
    if (typeof source !== "string" || source === "") throw invalidArgument(location);
    const formula1 = source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
    return { type: "list", formula1, formula2: "", operator: "between", inCellDropDown: rule["inCellDropDown"] !== false };
  }
  if (kind === "custom") return { type: "custom", formula1: formulaOf(rule["formula"], location), formula2: "", operator: "between" };
  const type = (Object.keys(RULES) as (keyof typeof RULES)[]).find((one) => RULES[one] === kind);
  const formula1 = formulaOf(rule["formula1"], location);
  if (type === undefined || formula1 === "") throw invalidArgument(location);
  return { type, formula1, formula2: formulaOf(rule["formula2"], location), operator: operatorOf(rule["operator"], location) };
}

const shownFormula = (formula: string): Json =>
  formula.trim() !== "" && Number.isFinite(Number(formula)) ? Number(formula) : formula === "" ? "" : `=${formula}`;

function shownRule(rule: Validation | null | undefined): Json {
  if (rule === null || rule === undefined || rule.type === "none") return {};
  if (rule.type === "list") {
    const typed = /^"((?:[^"]|"")*)"$/.exec(rule.formula1)?.[1]?.replaceAll('""', '"');
    return { list: { inCellDropDown: rule.inCellDropDown, source: typed ?? `=${rule.formula1}` } };
  }
  if (rule.type === "custom") return { custom: { formula: `=${rule.formula1}` } };
  const formula2 = shownFormula(rule.formula2);
  return {
    [RULES[rule.type]]: {
      formula1: shownFormula(rule.formula1),
      ...(formula2 === "" ? {} : { formula2 }),
      operator: operatorWord(rule.operator),
    },
  };
}

/** Every used cell and whether it is valid; blank cells of what was never used are as valid as the rule says. */
async function judged(areas: Areas, batch: Batch): Promise<{ readonly rect: SheetRect; readonly valid: boolean | null }[]> {
  const result: { rect: SheetRect; valid: boolean | null }[] = [];
  const { workbook } = batch.host;
  for (const area of areas) {
    const used = await usedWithin(area, false, batch);
    if (used === null) continue;
    const rules = workbook.features.of(area.sheetId).validations;
    for (const [r, line] of (await batch.cells(used)).entries())
      for (const [c, cell] of line.entries()) {
        const rect = { sheetId: area.sheetId, row: used.row + r, column: used.column + c, rows: 1, columns: 1 };
        const rule = rules.find(({ rects }) => rects.some((one) => holdsCell(one, rect.row, rect.column)));
        result.push({ rect, valid: rule === undefined ? true : workbook.validation.validates(rule, cell.value as Value, rect) });
      }
  }
  return result;
}

async function invalid(areas: Areas, batch: Batch): Promise<Answer> {
  const found = (await judged(areas, batch)).filter(({ valid }) => valid === false).map(({ rect }) => rect);
  return found.length === 0 ? null : WireObject.of(rangeAreasType, found);
}

/** `range.dataValidation`. */
export const dataValidationType: ObjectType<Areas> = {
  name: "DataValidation",
  scalars: {
    Type: (areas, batch) => {
      const { rules, some } = rulesOf(areas, batch);
      const [only, another] = rules;
      if (another !== undefined) return "Inconsistent";
      return only !== undefined && some ? "MixedCriteria" : TYPES[only?.type ?? "none"];
    },
    Rule: (areas, batch) => shownRule(shared(areas, batch)),
    IgnoreBlanks: (areas, batch) => {
      const rule = shared(areas, batch);
      return rule === undefined ? null : (rule?.allowBlank ?? true);
    },
    ErrorAlert: (areas, batch) => {
      const { error } = shared(areas, batch) ?? blank;
      return { message: error.message, showAlert: error.show, style: STYLES[error.style], title: error.title };
    },
    Prompt: (areas, batch) => {
      const { prompt } = shared(areas, batch) ?? blank;
      return { message: prompt.message, showPrompt: prompt.show, title: prompt.title };
    },
    Valid: async (areas, batch) => {
      sheetById(batch.host, sheetOf(areas));
      const all = (await judged(areas, batch)).map(({ valid }) => valid);
      if (all.every((one) => one === true)) return true;
      return all.every((one) => one === false) ? false : null;
    },
  },
  setters: {
    Rule: (areas, value, batch) => change(areas, readRule(value, "DataValidation.rule"), batch, "DataValidation.rule"),
    IgnoreBlanks: (areas, value, batch) => change(areas, { allowBlank: value === true }, batch, "DataValidation.ignoreBlanks"),
    ErrorAlert: (areas, value, batch) => {
      if (!isJsonObject(value)) throw invalidArgument("DataValidation.errorAlert");
      const style = (Object.keys(STYLES) as (keyof typeof STYLES)[]).find((one) => STYLES[one] === (value["style"] ?? "Stop"));
      if (style === undefined) throw invalidArgument("DataValidation.errorAlert");
      const error = {
        show: value["showAlert"] !== false,
        style,
        title: String(value["title"] ?? ""),
        message: String(value["message"] ?? ""),
      };
      return change(areas, { error }, batch, "DataValidation.errorAlert");
    },
    Prompt: (areas, value, batch) => {
      if (!isJsonObject(value)) throw invalidArgument("DataValidation.prompt");
      const prompt = { show: value["showPrompt"] !== false, title: String(value["title"] ?? ""), message: String(value["message"] ?? "") };
      return change(areas, { prompt }, batch, "DataValidation.prompt");
    },
  },
  methods: {
    Clear: (areas, _args, batch) => put(areas, null, batch, "DataValidation.clear"),
    GetInvalidCells: async (areas, _args, batch) => {
      const found = await invalid(areas, batch);
      if (found === null) throw itemNotFound("DataValidation.getInvalidCells");
      return found;
    },
    GetInvalidCellsOrNullObject: (areas, _args, batch) => invalid(areas, batch),
  },
};
