import type { NameInfo } from "../../model/defined-name";
import type { Names } from "../../model/workbook/document";
import type { Sheets } from "../../model/workbook/sheets";
import type { Calculation } from "../calculation/calculation";
import type { DefinedNames } from "../document/defined-names";

/** The defined names of the workbook in the grid. */
export class GridNames implements Names {
  constructor(
    private readonly names: DefinedNames,
    private readonly sheets: Pick<Sheets, "all">,
    private readonly calculation: Calculation
  ) {}

  all(): readonly NameInfo[] {
    // Names of a deleted sheet wait for the deletion to be undone.
    const present = new Set(this.sheets.all().map(({ id }) => id));
    return this.names.all().filter(({ sheetId }) => sheetId === null || present.has(sheetId));
  }

  async set(name: NameInfo): Promise<void> {
    this.names.set(name);
    await this.calculation.idle();
  }

  async delete(name: string, sheetId: string | null): Promise<void> {
    this.names.remove(name, sheetId);
    await this.calculation.idle();
  }
}
