import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetDefinedNameMutation,
} from "@univerjs/preset-sheets-core";
import { quotedSheetName } from "../../geometry/sheet-addresses";
import type { NameInfo } from "../../model/defined-name";
import type { Grid } from "../grid/grid";
import { UNIT } from "../grid/ranges";

/** The names of the workbook. They are kept here exactly as written, and given to the grid so that its formulas can use them. */
export class DefinedNames {
  private names: NameInfo[] = [];

  constructor(private readonly grid: Grid) {}

  /** All names, those Excel keeps for itself (print areas, filters) included. */
  all(): readonly NameInfo[] {
    return this.names;
  }

  /** Adds a name, or replaces the one of the same name and scope. */
  set(name: NameInfo): void {
    this.remove(name.name, name.sheetId);
    this.names.push(name);
    if (isBuiltIn(name.name)) return;
    const text = name.formula.replace(/^=/, "");
    this.grid.commands.syncExecuteCommand(SetDefinedNameMutation.id, {
      unitId: UNIT,
      id: idOf(name.name, name.sheetId),
      name: name.name,
      formulaOrRefString: isReference(text) ? text : `=${text}`,
      comment: name.comment,
      localSheetId: name.sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      hidden: !name.visible,
    });
  }

  /** Takes over what names stand for after rows or columns moved; the grid's own copies follow by themselves. */
  follow(moved: readonly NameInfo[]): void {
    const formulas = new Map(moved.map((one) => [idOf(one.name, one.sheetId), one.formula]));
    this.names = this.names.map((one) => ({ ...one, formula: formulas.get(idOf(one.name, one.sheetId)) ?? one.formula }));
  }

  /** Removes a name; does nothing when there is none. */
  remove(name: string, sheetId: string | null): void {
    const found = this.names.find((one) => one.name.toLowerCase() === name.toLowerCase() && one.sheetId === sheetId);
    if (!found) return;
    this.names = this.names.filter((one) => one !== found);
    const id = idOf(found.name, found.sheetId);
    const known = this.grid.injector.get(IDefinedNamesService).getValueById(UNIT, id);
    if (known) this.grid.commands.syncExecuteCommand(RemoveDefinedNameMutation.id, { ...known, unitId: UNIT });
  }

  /** A renamed sheet is renamed in what the names stand for, too. */
  sheetRenamed(before: string, after: string): void {
    const [from, to] = [`${quotedSheetName(before)}!`, `${quotedSheetName(after)}!`];
    const quoted = `'${before.replaceAll("'", "''")}'!`;
    for (const name of this.names) {
      const formula = name.formula.replaceAll(quoted, to).replaceAll(from, to);
      if (formula !== name.formula) this.set({ ...name, formula });
    }
  }
}

function idOf(name: string, sheetId: string | null): string {
  return `${sheetId ?? ""}|${name.toLowerCase()}`;
}

function isBuiltIn(name: string): boolean {
  return name.startsWith("_xlnm.") || name.startsWith("_xlfn.");
}

function isReference(text: string): boolean {
  return /^('[^']*(?:''[^']*)*'|[^'!\s()+*/&,-]+)!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/i.test(text);
}
