import type { ChangeSource } from "../events";
import type { ProtectionOptions } from "../features/protection";
import type { Intention } from "../features/refusal";

/** Protection of sheets, and of the workbook's structure. */
export interface Protection {
  /** Why a sheet does not allow something, in Excel's words; null when it does. */
  refuses(sheetId: string, intention: Intention): string | null;
  /** Protects a sheet, which empties the undo list as in Excel. */
  protect(sheetId: string, options: ProtectionOptions, password: string | null, source: ChangeSource): Promise<void>;
  /** False when the password is not the one. */
  unprotect(sheetId: string, password: string | null, source: ChangeSource): Promise<boolean>;
  /** Whether sheets may not be added, deleted, moved, renamed, hidden. */
  structureProtected(): boolean;
  protectStructure(password: string | null): void;
  /** False when the password is not the one. */
  unprotectStructure(password: string | null): boolean;
}
