import type { ChangeSource } from "../../model/events";
import { isPassword, type Password } from "../../model/features/password";
import type { ProtectionOptions } from "../../model/features/protection";
import type { Intention } from "../../model/features/refusal";
import type { Features } from "../../model/workbook/features";
import type { Protection } from "../../model/workbook/protection";
import type { Editing } from "./editing";
import type { GridHistory } from "./grid-history";

/** The structure's protection: a password, "none" for protection without one, null for no protection. */
export type StructureProtection = Password | "none" | null;

/** Protection of the sheets in the grid, and of the workbook's structure. */
export class GridProtection implements Protection {
  constructor(
    private readonly features: Features,
    private readonly editing: Editing,
    private readonly history: GridHistory,
    private structure: StructureProtection
  ) {}

  refuses(sheetId: string, intention: Intention): string | null {
    return this.editing.refuses(sheetId, intention);
  }

  async protect(sheetId: string, options: ProtectionOptions, password: string | null, source: ChangeSource): Promise<void> {
    await this.features.set(sheetId, {
      protection: { options, password: password === null || password === "" ? null : { clear: password } },
    });
    this.history.clear();
    this.editing.events.emit({ type: "protected", sheetId, on: true, source });
  }

  async unprotect(sheetId: string, password: string | null, source: ChangeSource): Promise<boolean> {
    const { protection } = this.features.of(sheetId);
    if (protection === null) return true;
    if (!isPassword(protection.password, password)) return false;
    await this.features.set(sheetId, { protection: null });
    this.history.clear();
    this.editing.events.emit({ type: "protected", sheetId, on: false, source });
    return true;
  }

  structureProtected(): boolean {
    return this.structure !== null;
  }

  protectStructure(password: string | null): void {
    this.structure = password === null || password === "" ? "none" : { clear: password };
  }

  unprotectStructure(password: string | null): boolean {
    if (this.structure !== null && this.structure !== "none" && !isPassword(this.structure, password)) return false;
    this.structure = null;
    return true;
  }

  /** @throws Error with Excel's sentence when a person changes a protected structure; add-ins are refused before they come here */
  allowStructure(source: ChangeSource): void {
    if (source === "person" && this.structure !== null) throw new Error("Workbook is protected and cannot be changed.");
  }

  /** The structure's protection as it is saved. */
  savedStructure(): StructureProtection {
    return this.structure;
  }
}
