import type { BatchResult, Change } from "../../session";

/** A batch being put together. */
export interface Writing {
  readonly context: Excel.RequestContext;
  /** A sheet by its name or id, one that the batch itself adds included. */
  sheet(nameOrId: string): Excel.Worksheet;
  /** Adds a sheet, which is known under its name from then on. */
  addSheet(name: string): Excel.Worksheet;
}

/** Tells what became of a change, once the batch was sent. */
export type Told = () => Partial<BatchResult>;

/** A change of one kind. */
export type ChangeOf<Kind extends Change["kind"]> = Extract<Change, { readonly kind: Kind }>;

/** Adds one change to a batch; sends nothing. */
export type Queue<Kind extends Change["kind"]> = (writing: Writing, change: ChangeOf<Kind>) => Told | undefined;

/** How changes of each kind are added to a batch. */
export type Queues<Kinds extends Change["kind"]> = { readonly [Kind in Kinds]: Queue<Kind> };
