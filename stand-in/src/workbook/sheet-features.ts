import { moveChart, type Chart } from "./charts";
import type { Moves } from "./structure";
import type { Rect } from "./types";

/** What a sheet carries besides cells, sizes and merges. Everything is plain data: two sheets are alike when their JSON is. */
export interface SheetFeatures {
  readonly filter: Filter | null;
  readonly protection: SheetProtection | null;
  /** Which cells are locked: the last rule that holds a cell decides; a cell in none is locked. */
  readonly locks: readonly LockRule[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly Validation[];
  readonly page: PageLayout;
  /** `#RRGGBB`, or null. */
  readonly tabColor: string | null;
  /** Left out where the file was read without its drawings: none. */
  readonly charts?: readonly Chart[];
}

/** An automatic filter: its rectangle with the header row, and which values show, per column counted from its left edge. */
export interface Filter {
  readonly rect: Rect;
  readonly columns: readonly {
    readonly column: number;
    readonly values: readonly string[];
    readonly blanks: boolean;
    /** Another kind of criterion, as the file has it. */ readonly xml?: string;
  }[];
}

/** What may be done on a protected sheet although it is protected. */
export interface ProtectionOptions {
  readonly allowInsertRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatRows: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowSort: boolean;
  readonly allowAutoFilter: boolean;
  readonly allowPivotTables: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly selectionMode: "Normal" | "Unlocked" | "None";
}

/** Everything else is refused. */
export const plainProtection: ProtectionOptions = {
  allowInsertRows: false,
  allowInsertColumns: false,
  allowDeleteRows: false,
  allowDeleteColumns: false,
  allowFormatCells: false,
  allowFormatRows: false,
  allowFormatColumns: false,
  allowInsertHyperlinks: false,
  allowSort: false,
  allowAutoFilter: false,
  allowPivotTables: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  selectionMode: "Normal",
};

/** A protected sheet. The password is known in clear (set here), only as the file's own hash, or there is none. */
export interface SheetProtection {
  readonly options: ProtectionOptions;
  readonly password: Password | null;
}

/** A password set here, or the attributes by which the file remembers one. */
export type Password = { readonly clear: string } | { readonly stored: Readonly<Record<string, string>> };

/** Says of a rectangle whether its cells are locked. */
export interface LockRule {
  readonly rect: Rect;
  readonly locked: boolean;
}

/** A conditional format. `type` and `attributes` are the file's words (`cellIs`, `expression`, …). */
export interface ConditionalFormat {
  readonly id: string;
  readonly rects: readonly Rect[];
  readonly type: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly formulas: readonly string[];
  readonly look: ConditionalLook | null;
  readonly stopIfTrue: boolean;
  readonly priority: number;
  /** Which of the file's rules this is, counted over the sheet; null for a new one. */
  readonly source: number | null;
  /** Colours, a bar or icons by value; the file's own, which the API does not make. */
  readonly scale?: ConditionalScale;
}

/** A place on a scale. `value` is a number, a percentage or a formula, by `type`. */
export interface ScalePoint {
  readonly type: "min" | "max" | "num" | "percent" | "percentile" | "formula";
  readonly value: string;
  /** For icons: whether the value itself belongs to what begins here. */
  readonly orEqual: boolean;
}

/** What a conditional format draws by value; colours as `#RRGGBB`, lengths of a bar in hundredths of the cell. */
export type ConditionalScale = { readonly points: readonly ScalePoint[]; readonly showValue: boolean } & (
  | { readonly kind: "colours"; readonly colours: readonly string[] }
  | { readonly kind: "bar"; readonly colour: string; readonly shortest: number; readonly longest: number }
  | { readonly kind: "icons"; /** The file's name of the set, such as `3Arrows`. */ readonly set: string; readonly reversed: boolean }
);

/** How cells look that a conditional format holds for; what is not given stays. */
export interface ConditionalLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly numberFormat?: string;
}

/** A rule for what may be typed. Formulas stand without `=`, as in the file. */
export interface Validation {
  readonly rects: readonly Rect[];
  readonly type: "none" | "whole" | "decimal" | "list" | "date" | "time" | "textLength" | "custom";
  readonly operator: string;
  readonly formula1: string;
  readonly formula2: string;
  readonly allowBlank: boolean;
  readonly inCellDropDown: boolean;
  readonly error: {
    readonly show: boolean;
    readonly style: "stop" | "warning" | "information";
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
  /** Which of the file's rules this is; null for a new one. */
  readonly source: number | null;
}

/** How a sheet is printed; null = as Excel does when nothing is said. */
export interface PageLayout {
  readonly orientation: "portrait" | "landscape" | null;
  readonly paperSize: number | null;
  readonly fitWidth: number | null;
  readonly fitHeight: number | null;
  readonly scale: number | null;
  /** Inches. */
  readonly margins: Readonly<Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>> | null;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly gridlines: boolean;
  readonly headings: boolean;
  /** As the file has it: `&LLeft&CMiddle&P`; null = none. For every page but those with one of their own. */
  readonly header: string | null;
  readonly footer: string | null;
  /** Rows and columns before which a new page begins. */
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
}

/** Nothing said about printing. */
export const plainPage: PageLayout = {
  orientation: null,
  paperSize: null,
  fitWidth: null,
  fitHeight: null,
  scale: null,
  margins: null,
  centerHorizontally: false,
  centerVertically: false,
  gridlines: false,
  headings: false,
  header: null,
  footer: null,
  rowBreaks: [],
  columnBreaks: [],
};

/** A sheet without any of it. */
export const plainFeatures: SheetFeatures = {
  filter: null,
  protection: null,
  locks: [],
  conditionalFormats: [],
  validations: [],
  page: plainPage,
  tabColor: null,
};

/** Whether a cell is locked. */
export function isLocked(features: SheetFeatures, row: number, column: number): boolean {
  return features.locks.filter(({ rect }) => holds(rect, row, column)).at(-1)?.locked ?? true;
}

/** Whether a rectangle holds a cell. */
export const holds = (rect: Rect, row: number, column: number): boolean =>
  row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;

/** Whether two rectangles share a cell. */
export const overlap = (a: Rect, b: Rect): boolean =>
  a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;

/** What is left of a rectangle without another: up to four rectangles. */
export function without(rect: Rect, hole: Rect): Rect[] {
  if (!overlap(rect, hole)) return [rect];
  const top = Math.max(rect.row, hole.row);
  const bottom = Math.min(rect.row + rect.rows, hole.row + hole.rows);
  const left = Math.max(rect.column, hole.column);
  const right = Math.min(rect.column + rect.columns, hole.column + hole.columns);
  return [
    { ...rect, rows: top - rect.row },
    { ...rect, row: bottom, rows: rect.row + rect.rows - bottom },
    { row: top, rows: bottom - top, column: rect.column, columns: left - rect.column },
    { row: top, rows: bottom - top, column: right, columns: rect.column + rect.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** The features of a sheet after rows or columns came or went; `formula` says what becomes of the formulas of this sheet's rules. */
export function moveFeatures(features: SheetFeatures, moves: Moves, formula: (text: string) => string): SheetFeatures {
  const { filter } = features;
  const filterRect = filter === null ? null : moves.rect(filter.rect);
  return {
    ...features,
    filter:
      filter === null || filterRect === null
        ? null
        : {
            rect: filterRect,
            columns: filter.columns.flatMap((one) => {
              const column = moves.columns.of(filter.rect.column + one.column);
              return column === null ? [] : [{ ...one, column: column - filterRect.column }];
            }),
          },
    locks: features.locks.flatMap(({ rect, locked }) => {
      const moved = moves.rect(rect);
      return moved === null ? [] : [{ rect: moved, locked }];
    }),
    conditionalFormats: features.conditionalFormats
      .map((one) => ({ ...one, rects: moves.rects(one.rects), formulas: one.formulas.map(formula) }))
      .filter(({ rects }) => rects.length > 0),
    validations: features.validations
      .map((one) => ({ ...one, rects: moves.rects(one.rects), formula1: formula(one.formula1), formula2: formula(one.formula2) }))
      .filter(({ rects }) => rects.length > 0),
    page: {
      ...features.page,
      rowBreaks: moved(features.page.rowBreaks, moves.rows),
      columnBreaks: moved(features.page.columnBreaks, moves.columns),
    },
    ...(features.charts === undefined ? {} : { charts: features.charts.map((one) => moveChart(one, moves, formula)) }),
  };
}

const moved = (lines: readonly number[], places: Moves["rows"]): number[] => lines.flatMap((line) => places.of(line) ?? []);
