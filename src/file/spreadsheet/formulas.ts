import type { Rect } from "../../grid";
import { rectAt } from "./references";
import { shiftFormula } from "../formula/shift";
import type { XmlElement } from "../xml/element";
import { FileRefusal } from "../refusal/refusal";
import type { PlacedCell } from "./cells";

/** A formula as the file holds it: text without `=`, still with `_xlfn.` and `_xldudf_`. */
export interface StoredFormula {
  readonly text: string;
  /** Where an array formula (legacy or dynamic) stands; null for an ordinary one. */
  readonly array: Rect | null;
  /** Group of a shared formula: the cell of its master, for files use a group number more than once. */
  readonly group: string | null;
  /** True on the cell that holds the text of a shared formula. */
  readonly master: boolean;
  readonly element: XmlElement;
}

/** Characters of a sheet's shared formulas, spelled out: one long formula copied to every cell of a small file would take hours. */
const mostSpelled = 8 * 1024 * 1024;

interface Master {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Reads formulas cell by cell in the order of the file, remembering shared ones.
 * A shared formula is written once, on its master; the others of its group copy it, shifted (ECMA-376 18.3.1.40).
 */
export class FormulaReader {
  private readonly masters = new Map<string, Master>();
  private spelled = 0;

  read(cell: PlacedCell): StoredFormula | null {
    const element = cell.element.child("f");
    if (element === null) return null;
    const type = element.attribute("t") ?? "normal";
    // What-if tables (Data ▸ Data Table) cannot be written as a formula: their cells count as constants.
    if (type === "dataTable") return null;
    const text = element.text.trim().replace(/^=/, "");
    if (type === "shared") return this.shared(cell, element, text);
    if (text === "") return null;
    if (type !== "array") return { text, array: null, group: null, master: false, element };
    const reference = element.attribute("ref");
    const array = reference === null ? { row: cell.row, column: cell.column, rows: 1, columns: 1 } : rectAt(reference);
    return { text, array, group: null, master: false, element };
  }

  private shared(cell: PlacedCell, element: XmlElement, text: string): StoredFormula | null {
    const number = element.attribute("si") ?? "";
    if (text !== "") {
      this.masters.set(number, { text, row: cell.row, column: cell.column });
      return { text, array: null, group: `${cell.row},${cell.column}`, master: true, element };
    }
    const master = this.masters.get(number);
    if (master === undefined) return null;
    const group = `${master.row},${master.column}`;
    this.spelled += master.text.length;
    if (this.spelled > mostSpelled) throw new FileRefusal("too-many-formulas");
    const shifted = shiftFormula(master.text, cell.row - master.row, cell.column - master.column);
    return { text: shifted, array: null, group, master: false, element };
  }
}
