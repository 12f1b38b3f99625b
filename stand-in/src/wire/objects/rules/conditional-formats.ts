import { holdsRect, overlap, subtract, type SheetRect } from "../../../geometry/rect";
import type { ConditionalFormat, ConditionalLook } from "../../../model/features/conditional-format";
import { rectAddress } from "../../../geometry/addresses";
import type { Batch } from "../../requests/batch";
import { ExcelError, invalidArgument, itemNotFound, notImplemented } from "../../protocol/errors";
import { isJsonObject, type Json } from "../../protocol/json";
import { WireObject, type Answer, type ObjectType } from "../../requests/object-type";
import { colourOf } from "../shared/colour";
import { rangeAreasType, rangeType } from "../shared/declared-types";
import { operatorOf, operatorWord } from "./rule-operators";

type Areas = readonly SheetRect[];
interface Key {
  readonly sheetId: string;
  readonly id: string;
}

const TEXT: Readonly<Record<string, string>> = {
  Contains: "containsText",
  NotContains: "notContainsText",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
};
const PRESETS: Readonly<Record<string, string>> = {
  Blanks: "containsBlanks",
  NonBlanks: "notContainsBlanks",
  Errors: "containsErrors",
  NonErrors: "notContainsErrors",
  DuplicateValues: "duplicateValues",
  UniqueValues: "uniqueValues",
};
/** The API's kinds of a file's rule types. */
const KINDS: Readonly<Record<string, string>> = {
  cellIs: "CellValue",
  expression: "Custom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
};
const kindOf = (format: ConditionalFormat): string => KINDS[format.type] ?? "PresetCriteria";
const NEW: Readonly<Record<string, string>> = {
  Custom: "expression",
  CellValue: "cellIs",
  ContainsText: "containsText",
  PresetCriteria: "containsBlanks",
};

const all = (sheetId: string, batch: Batch): readonly ConditionalFormat[] => batch.host.workbook.features(sheetId).conditionalFormats;

function known({ sheetId, id }: Key, batch: Batch): ConditionalFormat {
  const found = all(sheetId, batch).find((one) => one.id === id);
  if (found === undefined) throw itemNotFound("ConditionalFormat");
  return found;
}

async function replace(
  sheetId: string,
  formats: readonly ConditionalFormat[],
  rects: readonly SheetRect[],
  batch: Batch,
  location: string
): Promise<void> {
  for (const rect of rects) batch.assertWritable(sheetId, location, { kind: "rules", rect });
  batch.assertWritable(sheetId, location, { kind: "rules", rect: { row: 0, column: 0, rows: 1, columns: 1 } });
  await batch.change((join) => batch.host.workbook.setFeatures(sheetId, { conditionalFormats: formats }, join));
}

function change(key: Key, part: Partial<ConditionalFormat>, batch: Batch, location: string): Promise<void> {
  const before = known(key, batch);
  return replace(
    key.sheetId,
    all(key.sheetId, batch).map((one) => (one === before ? { ...one, ...part } : one)),
    [],
    batch,
    location
  );
}

const look = (key: Key, part: ConditionalLook, batch: Batch, location: string): Promise<void> => {
  const merged = { ...known(key, batch).look, ...part };
  return change(key, { look: merged }, batch, location);
};

const fillType: ObjectType<Key> = {
  name: "ConditionalRangeFill",
  scalars: { Color: (key, batch) => known(key, batch).look?.fill ?? "" },
  setters: {
    Color: (key, value, batch) => look(key, { fill: colourOf(value, "ConditionalRangeFill.color") }, batch, "ConditionalRangeFill.color"),
  },
  methods: {
    Clear: (key, _args, batch) => {
      const rest = { ...known(key, batch).look };
      delete (rest as { fill?: string }).fill;
      return change(key, { look: rest }, batch, "ConditionalRangeFill.clear");
    },
  },
};

const flag = (name: "bold" | "italic" | "strikethrough") => (key: Key, value: Json, batch: Batch) => {
  if (typeof value !== "boolean") throw invalidArgument(`ConditionalRangeFont.${name}`);
  return look(key, { [name]: value }, batch, `ConditionalRangeFont.${name}`);
};

const fontType: ObjectType<Key> = {
  name: "ConditionalRangeFont",
  scalars: {
    Color: (key, batch) => known(key, batch).look?.color ?? "",
    Bold: (key, batch) => known(key, batch).look?.bold ?? null,
    Italic: (key, batch) => known(key, batch).look?.italic ?? null,
    Strikethrough: (key, batch) => known(key, batch).look?.strikethrough ?? null,
    Underline: (key, batch) => (known(key, batch).look?.underline === true ? "Single" : "None"),
  },
  setters: {
    Color: (key, value, batch) => look(key, { color: colourOf(value, "ConditionalRangeFont.color") }, batch, "ConditionalRangeFont.color"),
    Bold: flag("bold"),
    Italic: flag("italic"),
    Strikethrough: flag("strikethrough"),
    Underline: (key, value, batch) => look(key, { underline: value !== "None" }, batch, "ConditionalRangeFont.underline"),
  },
  methods: {
    Clear: (key, _args, batch) => {
      const { fill, numberFormat } = known(key, batch).look ?? {};
      return change(
        key,
        { look: { ...(fill === undefined ? {} : { fill }), ...(numberFormat === undefined ? {} : { numberFormat }) } },
        batch,
        "ConditionalRangeFont.clear"
      );
    },
  },
};

const formatType: ObjectType<Key> = {
  name: "ConditionalRangeFormat",
  scalars: { NumberFormat: (key, batch) => known(key, batch).look?.numberFormat ?? "General" },
  setters: {
    NumberFormat: (key, value, batch) => look(key, { numberFormat: String(value) }, batch, "ConditionalRangeFormat.numberFormat"),
  },
  children: { Fill: (key) => WireObject.of(fillType, key), Font: (key) => WireObject.of(fontType, key) },
  missing: ["Borders"],
};

const formula = (value: unknown, location: string): string => {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || value === "") throw invalidArgument(location);
  return value.replace(/^=/, "");
};

const customRuleType: ObjectType<Key> = {
  name: "ConditionalFormatRule",
  scalars: { Formula: (key, batch) => `=${known(key, batch).formulas[0] ?? ""}` },
  setters: {
    Formula: (key, value, batch) =>
      change(key, { formulas: [formula(value, "ConditionalFormatRule.formula")] }, batch, "ConditionalFormatRule.formula"),
  },
  missing: ["FormulaLocal", "FormulaR1C1"],
};

const customType: ObjectType<Key> = {
  name: "CustomConditionalFormat",
  children: { Rule: (key) => WireObject.of(customRuleType, key), Format: (key) => WireObject.of(formatType, key) },
};

const cellValueType: ObjectType<Key> = {
  name: "CellValueConditionalFormat",
  scalars: {
    Rule: (key, batch) => {
      const { formulas, attributes } = known(key, batch);
      return {
        formula1: `=${formulas[0] ?? ""}`,
        ...(formulas[1] === undefined ? {} : { formula2: `=${formulas[1]}` }),
        operator: operatorWord(attributes["operator"] ?? "equal", true),
      };
    },
  },
  setters: {
    Rule: (key, value, batch) => {
      const location = "CellValueConditionalFormat.rule";
      if (!isJsonObject(value)) throw invalidArgument(location);
      const second = value["formula2"];
      const formulas = [
        formula(value["formula1"], location),
        ...(second === undefined || second === null || second === "" ? [] : [formula(second, location)]),
      ];
      return change(key, { formulas, attributes: { operator: operatorOf(value["operator"], location) } }, batch, location);
    },
  },
  children: { Format: (key) => WireObject.of(formatType, key) },
};

/** What a file writes beside the text: the same test as a formula over the first cell. */
function textFormula(type: string, text: string, first: string): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (type) {
    case "notContainsText":
      return `ISERROR(SEARCH(${quoted},${first}))`;
    case "beginsWith":
      return `LEFT(${first},LEN(${quoted}))=${quoted}`;
    case "endsWith":
      return `RIGHT(${first},LEN(${quoted}))=${quoted}`;
    default:
      return `NOT(ISERROR(SEARCH(${quoted},${first})))`;
  }
}

const firstCell = (format: ConditionalFormat): string => {
  const [rect] = format.rects;
  return rect === undefined ? "A1" : rectAddress({ ...rect, rows: 1, columns: 1 });
};

const textType: ObjectType<Key> = {
  name: "TextConditionalFormat",
  scalars: {
    Rule: (key, batch) => {
      const { type, attributes } = known(key, batch);
      return { operator: Object.keys(TEXT).find((word) => TEXT[word] === type) ?? "Contains", text: attributes["text"] ?? "" };
    },
  },
  setters: {
    Rule: (key, value, batch) => {
      const location = "TextConditionalFormat.rule";
      const type = isJsonObject(value) ? TEXT[String(value["operator"])] : undefined;
      const text = isJsonObject(value) ? value["text"] : undefined;
      if (type === undefined || typeof text !== "string" || text === "") throw invalidArgument(location);
      const operator = type === "notContainsText" ? "notContains" : type;
      return change(
        key,
        { type, attributes: { operator, text }, formulas: [textFormula(type, text, firstCell(known(key, batch)))] },
        batch,
        location
      );
    },
  },
  children: { Format: (key) => WireObject.of(formatType, key) },
};

function presetFormulas(type: string, first: string): string[] {
  const tests: Readonly<Record<string, string>> = {
    containsBlanks: `LEN(TRIM(${first}))=0`,
    notContainsBlanks: `LEN(TRIM(${first}))>0`,
    containsErrors: `ISERROR(${first})`,
    notContainsErrors: `NOT(ISERROR(${first}))`,
  };
  return tests[type] === undefined ? [] : [tests[type]];
}

const presetType: ObjectType<Key> = {
  name: "PresetCriteriaConditionalFormat",
  scalars: {
    Rule: (key, batch) => ({ criterion: Object.keys(PRESETS).find((word) => PRESETS[word] === known(key, batch).type) ?? "Invalid" }),
  },
  setters: {
    Rule: (key, value, batch) => {
      const location = "PresetCriteriaConditionalFormat.rule";
      const type = isJsonObject(value) ? PRESETS[String(value["criterion"])] : undefined;
      if (type === undefined) throw notImplemented(location);
      return change(key, { type, attributes: {}, formulas: presetFormulas(type, firstCell(known(key, batch))) }, batch, location);
    },
  },
  children: { Format: (key) => WireObject.of(formatType, key) },
};

/** The part of a conditional format for its kind: null (or Excel's error) for another kind. */
const part =
  (kind: string, type: ObjectType<Key>, orNull: boolean) =>
  (key: Key, batch: Batch): Answer => {
    if (kindOf(known(key, batch)) === kind) return WireObject.of(type, key);
    if (orNull) return null;
    throw new ExcelError("InvalidOperation", `ConditionalFormat.${kind}`);
  };

const conditionalFormatType: ObjectType<Key> = {
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: ({ id }) => id,
    Type: (key, batch) => kindOf(known(key, batch)),
    Priority: (key, batch) => all(key.sheetId, batch).indexOf(known(key, batch)),
    StopIfTrue: (key, batch) => known(key, batch).stopIfTrue,
  },
  setters: {
    StopIfTrue: (key, value, batch) => change(key, { stopIfTrue: value === true }, batch, "ConditionalFormat.stopIfTrue"),
    Priority: (key, value, batch) => {
      const one = known(key, batch);
      const rest = all(key.sheetId, batch).filter((other) => other !== one);
      if (typeof value !== "number" || value < 0 || value > rest.length) throw invalidArgument("ConditionalFormat.priority");
      return replace(key.sheetId, [...rest.slice(0, value), one, ...rest.slice(value)], [], batch, "ConditionalFormat.priority");
    },
  },
  children: {
    Custom: part("Custom", customType, false),
    CustomOrNullObject: part("Custom", customType, true),
    CellValue: part("CellValue", cellValueType, false),
    CellValueOrNullObject: part("CellValue", cellValueType, true),
    TextComparison: part("ContainsText", textType, false),
    TextComparisonOrNullObject: part("ContainsText", textType, true),
    Preset: part("PresetCriteria", presetType, false),
    PresetOrNullObject: part("PresetCriteria", presetType, true),
  },
  methods: {
    Delete: (key, _args, batch) =>
      replace(
        key.sheetId,
        all(key.sheetId, batch).filter((one) => one !== known(key, batch)),
        [],
        batch,
        "ConditionalFormat.delete"
      ),
    GetRange: (key, _args, batch) => {
      const found = onlyRange(key, batch);
      if (found === null) throw new ExcelError("InvalidOperation", "ConditionalFormat.getRange");
      return found;
    },
    GetRangeOrNullObject: (key, _args, batch) => onlyRange(key, batch),
    GetRanges: (key, _args, batch) =>
      WireObject.of(
        rangeAreasType,
        known(key, batch).rects.map((rect) => ({ ...rect, sheetId: key.sheetId }))
      ),
  },
  missing: ["ColorScale", "DataBar", "IconSet", "TopBottom"],
};

function onlyRange(key: Key, batch: Batch): Answer {
  const [only, another] = known(key, batch).rects;
  return only === undefined || another !== undefined ? null : WireObject.of(rangeType, { ...only, sheetId: key.sheetId });
}

const sheetOf = (areas: Areas): string => areas[0]?.sheetId ?? "";

const touching = (areas: Areas, batch: Batch): readonly ConditionalFormat[] =>
  all(sheetOf(areas), batch).filter(({ rects }) => rects.some((rect) => areas.some((area) => overlap(rect, area))));

const object = (areas: Areas, found: ConditionalFormat | undefined): Answer =>
  found === undefined ? null : WireObject.of(conditionalFormatType, { sheetId: sheetOf(areas), id: found.id });

/** `range.conditionalFormats`: all that touch the range, the most important first. */
export const conditionalFormatsType: ObjectType<Areas> = {
  name: "ConditionalFormatCollection",
  items: (areas, batch) =>
    touching(areas, batch).map((one) => WireObject.of(conditionalFormatType, { sheetId: sheetOf(areas), id: one.id })),
  item: (areas, key, batch) =>
    object(
      areas,
      touching(areas, batch).find(({ id }) => id === key)
    ),
  methods: {
    GetCount: (areas, _args, batch) => touching(areas, batch).length,
    GetItemOrNullObject: (areas, args, batch) =>
      object(
        areas,
        touching(areas, batch).find(({ id }) => id === args[0])
      ),
    GetItemAt: (areas, args, batch) => {
      const found = object(areas, touching(areas, batch)[Number(args[0])]);
      if (found === null) throw invalidArgument("ConditionalFormatCollection.getItemAt");
      return found;
    },
    Add: async (areas, args, batch) => {
      const location = "ConditionalFormatCollection.add";
      const type = NEW[String(args[0])];
      if (type === undefined) {
        batch.host.warn(`Excel stand-in: ${location} is not implemented for ${String(args[0])}`);
        throw notImplemented(location);
      }
      const rects = areas.map(({ row, column, rows, columns }) => ({ row, column, rows, columns }));
      const id = `{${crypto.randomUUID().toUpperCase()}}`;
      const added: ConditionalFormat = {
        id,
        rects,
        type,
        attributes: {},
        formulas: [],
        look: null,
        stopIfTrue: false,
        priority: 0,
        source: null,
      };
      await replace(sheetOf(areas), [added, ...all(sheetOf(areas), batch)], areas, batch, location);
      return WireObject.of(conditionalFormatType, { sheetId: sheetOf(areas), id });
    },
    ClearAll: (areas, _args, batch) => {
      const gone = new Set(
        touching(areas, batch).filter(({ rects }) => rects.every((rect) => areas.some((area) => holdsRect(area, rect))))
      );
      return replace(
        sheetOf(areas),
        all(sheetOf(areas), batch).flatMap((one): ConditionalFormat[] => (gone.has(one) ? [] : [without(one, areas)])),
        areas,
        batch,
        "ConditionalFormatCollection.clearAll"
      );
    },
  },
};

function without(format: ConditionalFormat, areas: Areas): ConditionalFormat {
  let { rects } = format;
  for (const area of areas) rects = rects.flatMap((rect) => subtract(rect, area));
  return JSON.stringify(rects) === JSON.stringify(format.rects) ? format : { ...format, rects };
}
