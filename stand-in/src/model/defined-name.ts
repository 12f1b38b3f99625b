/** A defined name. */
export interface NameInfo {
  readonly name: string;
  readonly formula: string;
  readonly sheetId: string | null;
  readonly visible: boolean;
  readonly comment: string;
}
