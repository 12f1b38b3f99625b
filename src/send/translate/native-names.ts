import { callsSpbe, type WorkbookFile } from "../../file";
import { literal } from "./literal";
import { formulaOfName } from "./references";
import { firstOf, type Translator } from "./translator";

/** What names stand for in a copy: those that call functions of ours by their native formula or their value. */
export class NativeNames {
  private readonly native = new Map<string, string>();

  constructor(private readonly file: WorkbookFile) {}

  /** What a name stands for, as seen from a sheet; `null` for an unknown one. */
  of(name: string, sheet: string): string | null {
    const formula = formulaOfName(name, sheet, this.file);
    return formula === null ? null : (this.native.get(formula) ?? formula);
  }

  /** Translates the names that call functions of ours, before the cells that use them. */
  async translate(translator: Translator): Promise<void> {
    for (const { formula, sheet } of this.file.names.filter((name) => callsSpbe(name.formula))) {
      const home = this.file.workbook.sheets[sheet ?? 0]?.name ?? "";
      const translation = await translator.formula(formula, { sheet: home, row: 0, column: 0 });
      this.native.set(formula, translation.kind === "native" ? translation.text : literal(firstOf(translation.value) ?? { error: "#N/A" }));
    }
  }
}
