import type { Password } from "./password";

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
