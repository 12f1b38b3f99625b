import type { ChangedCell } from "../../../model/changes";
import { holdsCell, type Rect } from "../../../geometry/rect";
import { cellAddress } from "../../../geometry/addresses";
import { cornersAddress } from "../../../../../src/grid";
import {
  rectAt,
  appendInside,
  applyEdits,
  insertAt,
  replaceElement,
  setAttributes,
  type Edit,
  escapeAttribute,
  escapeText,
  type XmlElement,
  parseXml,
} from "../../../../../src/file";
import { formulaXml, planFormula, type FormulaPlan } from "./cell-formula";
import { indexSheet, inheritedStyle, type IndexedCell, type IndexedRow, type SheetIndex } from "./sheet-index";
import type { Appearance } from "../styles/style-pieces";
import { valueXml } from "./value-xml";

/** What patching a sheet needs from the rest of the workbook. */
export interface SheetPatchContext {
  /** The `cm` number of a dynamic array; asked only when one is written. */
  dynamicArray(): number;
  /** The cell format like `style` with this number format. */
  styleWithFormat(style: number, format: string): number;
  /** The index of a cell format like `style` with this appearance. */
  styleWithAppearance(style: number, wanted: Appearance): number;
}

export interface PatchedSheet {
  readonly text: string;
  /** True when a cell gained or lost a formula, after which the stored calculation order is wrong. */
  readonly formulasMoved: boolean;
}

/**
 * Rewrites the changed cells of a worksheet part and nothing else: other cells, attributes and elements keep their characters.
 * @throws Error when the part has no cells (a chart sheet).
 */
export function patchSheet(text: string, changes: readonly ChangedCell[], context: SheetPatchContext): PatchedSheet {
  const root = parseXml(text);
  const sheetData = root.child("sheetData");
  if (sheetData === null) throw new Error("Cells were changed on a sheet that holds none.");
  return new SheetPatch(indexSheet(root, sheetData), changes, context).run();
}

class SheetPatch {
  private readonly edits: Edit[] = [];
  private readonly byRow = new Map<number, Map<number, ChangedCell>>();
  private readonly plans = new Map<ChangedCell, FormulaPlan>();
  private readonly arrays: Rect[] = [];
  private readonly brokenGroups = new Set<string>();
  private readonly prefix: string;
  private formulasMoved = false;
  private grown: Rect | null = null;

  constructor(
    private readonly index: SheetIndex,
    changes: readonly ChangedCell[],
    private readonly context: SheetPatchContext
  ) {
    this.prefix = index.sheetData.prefix;
    for (const change of changes) {
      const row = this.byRow.get(change.row) ?? new Map<number, ChangedCell>();
      row.set(change.column, change);
      this.byRow.set(change.row, row);
    }
  }

  run(): PatchedSheet {
    for (const row of this.byRow.values()) for (const change of row.values()) this.plan(change);
    for (const { anchor, rect } of this.index.arrays) if (this.keepsFormula(anchor)) this.arrays.push(rect);
    this.repairNeighbours();
    const rows = [...this.byRow.keys()].sort((a, b) => a - b);
    const added = rows
      .filter((row) => this.index.rows.get(row) === undefined)
      .map((row) => ({ row, text: this.newRow(row) }))
      .filter(({ text }) => text !== "");
    for (const row of rows) {
      const existing = this.index.rows.get(row);
      if (existing !== undefined) this.patchRow(existing);
    }
    this.insertRows(added);
    this.growDimension();
    return {
      text: applyEdits(this.index.root.source, this.edits),
      formulasMoved: this.formulasMoved,
    };
  }

  private cell(row: number, column: number): IndexedCell | null {
    return this.index.rows.get(row)?.cells.get(column) ?? null;
  }

  private plan(change: ChangedCell): void {
    const existing = this.cell(change.row, change.column);
    const plan = planFormula(change, existing?.formula ?? null);
    this.plans.set(change, plan);
    if (plan.kind === "write" && plan.array !== null) this.arrays.push(plan.array);
    if (existing?.formula?.master && plan.kind !== "keep") this.brokenGroups.add(existing.formula.group!);
    const had = existing?.element.child("f") != null;
    if (had !== (plan.kind !== "none")) this.formulasMoved = true;
  }

  private keepsFormula(cell: IndexedCell): boolean {
    const change = this.byRow.get(cell.row)?.get(cell.column);
    return change === undefined || this.plans.get(change)?.kind === "keep";
  }

  /** Cells that were not changed but whose formula stood on one that was: shared copies, and arrays that lost a cell to another formula. */
  private repairNeighbours(): void {
    for (const row of this.index.rows.values()) {
      for (const cell of row.cells.values()) {
        if (this.byRow.get(cell.row)?.has(cell.column)) continue;
        const raw = this.formulaAsKept(cell);
        if (raw !== null && raw !== cell.formula!.element.raw) this.edits.push(replaceElement(cell.formula!.element, raw));
      }
    }
  }

  /** The `<f>` of a cell whose formula stays, as it must be written now. */
  private formulaAsKept(cell: IndexedCell): string | null {
    const formula = cell.formula;
    if (formula === null) return null;
    if (formula.group !== null && this.brokenGroups.has(formula.group))
      return `<${this.prefix}f>${escapeText(formula.text)}</${this.prefix}f>`;
    const rect = formula.array;
    if (rect === null || rect.rows * rect.columns === 1) return formula.element.raw;
    const pierced = [...this.plans].some(
      ([change, plan]) =>
        plan.kind !== "none" && holdsCell(rect, change.row, change.column) && !(change.row === cell.row && change.column === cell.column)
    );
    if (!pierced) return formula.element.raw;
    const edits = setAttributes(formula.element, { ref: cellAddress(cell.row, cell.column) });
    return applyEdits(
      formula.element.raw,
      edits.map((edit) => ({
        ...edit,
        start: edit.start - formula.element.start,
        end: edit.end - formula.element.start,
      }))
    );
  }

  private newRow(row: number): string {
    const cells = this.newCells(row, [...this.byRow.get(row)!.values()]);
    return cells === "" ? "" : `<${this.prefix}row r="${row + 1}">${cells}</${this.prefix}row>`;
  }

  private newCells(row: number, changes: readonly ChangedCell[]): string {
    const ordered = [...changes].sort((a, b) => a.column - b.column);
    return ordered.map((change) => this.render(change, null, inheritedStyle(this.index, row, change.column))).join("");
  }

  private patchRow(row: IndexedRow): void {
    const changes = this.byRow.get(row.row)!;
    const existing = [...row.cells.values()];
    for (const cell of existing) {
      const change = changes.get(cell.column);
      if (change !== undefined) this.edits.push(replaceElement(cell.element, this.render(change, cell, cell.element.number("s") ?? 0)));
      // Cells without an address take their place from their neighbours, which now change.
      else if (cell.element.attribute("r") === null)
        this.edits.push(...setAttributes(cell.element, { r: cellAddress(cell.row, cell.column) }));
    }
    const added = [...changes.values()].filter((change) => !row.cells.has(change.column)).sort((a, b) => a.column - b.column);
    let appended = "";
    for (const change of added) {
      const text = this.newCells(row.row, [change]);
      const next = existing.find((cell) => cell.column > change.column);
      if (next === undefined) appended += text;
      else this.edits.push(insertAt(next.element.start, text));
    }
    if (appended !== "") this.edits.push(appendInside(row.element, appended));
    this.widenSpans(row.element, added);
  }

  private widenSpans(row: XmlElement, added: readonly ChangedCell[]): void {
    const spans = /^(\d+):(\d+)$/.exec(row.attribute("spans") ?? "");
    if (spans === null || added.length === 0) return;
    const from = Math.min(Number(spans[1]), added[0]!.column + 1);
    const to = Math.max(Number(spans[2]), added.at(-1)!.column + 1);
    this.edits.push(...setAttributes(row, { spans: `${from}:${to}` }));
  }

  private insertRows(added: readonly { readonly row: number; readonly text: string }[]): void {
    if (added.length === 0) return;
    const existing = [...this.index.rows.values()];
    for (const row of existing)
      if (row.element.attribute("r") === null) this.edits.push(...setAttributes(row.element, { r: String(row.row + 1) }));
    let appended = "";
    for (const { row, text } of added) {
      const next = existing.find((candidate) => candidate.row > row);
      if (next === undefined) appended += text;
      else this.edits.push(insertAt(next.element.start, text));
    }
    if (appended !== "") this.edits.push(appendInside(this.index.sheetData, appended));
  }

  /** A `<c>`; empty when nothing is left of it. */
  private render(change: ChangedCell, existing: IndexedCell | null, oldStyle: number): string {
    const plan = this.plans.get(change)!;
    const p = this.prefix;
    const base = change.style ?? oldStyle;
    const dressed =
      change.cellStyle === undefined && change.borders === undefined && change.locked === undefined
        ? base
        : this.context.styleWithAppearance(base, change);
    const style = change.numberFormat === undefined ? dressed : this.context.styleWithFormat(dressed, change.numberFormat);
    const spilled = this.arrays.some((rect) => holdsCell(rect, change.row, change.column));
    const value = valueXml(change.value, plan.kind !== "none" || spilled, p);
    const dynamic = plan.kind === "write" && plan.array !== null;
    const attributes = new Map<string, string | null>(existing?.element.attributes.map(({ name, value: text }) => [name, text]));
    attributes.set("r", cellAddress(change.row, change.column));
    if (style !== 0 || attributes.has("s")) attributes.set("s", String(style));
    attributes.set("t", value.type);
    if (plan.kind !== "keep") attributes.set("cm", dynamic ? String(this.context.dynamicArray()) : null);
    attributes.set("vm", null);
    const formula = plan.kind === "none" ? "" : plan.kind === "keep" ? this.formulaAsKept(existing!)! : formulaXml(plan, p);
    const rest =
      existing?.element.children
        .filter((child) => !["f", "v", "is"].includes(child.name))
        .map((child) => child.raw)
        .join("") ?? "";
    const content = formula + value.xml + rest;
    if (content === "" && !attributes.has("s")) return "";
    this.grow(change);
    const written = [...attributes]
      .filter((pair): pair is [string, string] => pair[1] !== null)
      .map(([name, text]) => ` ${name}="${escapeAttribute(text)}"`);
    return `<${p}c${written.join("")}${content === "" ? "/>" : `>${content}</${p}c>`}`;
  }

  private grow(change: ChangedCell): void {
    this.grown =
      this.grown === null ? { row: change.row, column: change.column, rows: 1, columns: 1 } : union(this.grown, change.row, change.column);
  }

  private growDimension(): void {
    const dimension = this.index.root.child("dimension");
    const reference = dimension?.attribute("ref") ?? null;
    if (dimension === null || reference === null || this.grown === null) return;
    const before = rectAt(reference);
    const corner = union(before, this.grown.row, this.grown.column);
    const after = union(corner, this.grown.row + this.grown.rows - 1, this.grown.column + this.grown.columns - 1);
    if (cornersAddress(after) !== cornersAddress(before)) this.edits.push(...setAttributes(dimension, { ref: cornersAddress(after) }));
  }
}

function union(rect: Rect, row: number, column: number): Rect {
  const top = Math.min(rect.row, row);
  const left = Math.min(rect.column, column);
  const bottom = Math.max(rect.row + rect.rows, row + 1);
  const right = Math.max(rect.column + rect.columns, column + 1);
  return { row: top, column: left, rows: bottom - top, columns: right - left };
}
