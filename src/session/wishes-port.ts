/**
 * What a person may wish for the open workbook, kept in the file and nowhere else: that the pane opens with it, and that Excel asks people
 * without the add-in nothing about it.
 */
export type Wish = "openPane" | "noTrustPrompt";

/** Which wishes stand in the workbook; `null` for one that this Excel does not know. */
export type Wishes = Readonly<Record<Wish, boolean | null>>;

/** Wishes of the person for the file. None is ever written by itself. */
export interface WishesPort {
  /** What stands in the workbook. No round trip. */
  now(): Promise<Wishes>;
  /** Writes a wish into the workbook, or takes it out; `false` when Excel refused. */
  set(wish: Wish, on: boolean): Promise<boolean>;
  /** Takes all out. Never rejects; a workbook without any is not touched. */
  forget(): Promise<void>;
}
