/** Something that happened in the workbook and may concern the attached table: a sign to look again, never the truth. */
export type ChangeEvent =
  | {
      readonly kind: "changed";
      readonly sheetId: string;
      readonly address: string;
      /** Rows, columns or cells moved, so that known places may no longer hold. */
      readonly moved: boolean;
    }
  /** `address` is `null` where Excel does not tell which cells were calculated. */
  | { readonly kind: "calculated"; readonly sheetId: string; readonly address: string | null }
  /** Sheets came, went or were renamed. */
  | { readonly kind: "sheets" };
