/** The undo list. */
export interface History {
  /** False when there is nothing to undo. */
  undo(): Promise<boolean>;
  /** False when there is nothing to redo. */
  redo(): Promise<boolean>;
  clear(): void;
}
