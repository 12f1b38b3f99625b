import { supports } from "../host/host";
import { type ChangeEvent, NoAnswer, type SelectedCells } from "../../session";

/** Ways a change moves cells; everything else is an edit in place. */
const MOVED = new Set<string>(["RowInserted", "RowDeleted", "ColumnInserted", "ColumnDeleted", "CellInserted", "CellDeleted"]);

/** Listeners that were added together, and how they are removed. */
interface Watch {
  readonly context: OfficeExtension.ClientRequestContext;
  /** Whether its events are handed on. */
  heard: boolean;
  /** Asks for the removal of its listeners, which holds once the context is synced; where that fails it can be asked for again. */
  remove(): void;
}

/** Listens to the workbook and hands its events on. Registering twice changes nothing. */
export class Watcher {
  private watch: Watch | null = null;

  /**
   * @param hear called for every change
   * @param select called when other cells were selected
   */
  constructor(
    private readonly hear: (event: ChangeEvent) => void,
    private readonly select: (selected: SelectedCells) => void
  ) {}

  /** Whether events are listened to. */
  get live(): boolean {
    return this.watch !== null;
  }

  /** Adds the listeners to the batch of `context`; they hold once it is synced. */
  queue(context: Excel.RequestContext): void {
    if (this.live) return;
    const { worksheets } = context.workbook;
    const told = (event: ChangeEvent): Promise<void> => {
      if (watch.heard) this.hear(event);
      return Promise.resolve();
    };
    const sheets = (): Promise<void> => told({ kind: "sheets" });
    const removals = [
      listen(worksheets.onChanged, ({ worksheetId, address, changeType }) =>
        told({ kind: "changed", sheetId: worksheetId, address, moved: MOVED.has(changeType) })
      ),
      listen(worksheets.onCalculated, ({ worksheetId, address }) =>
        // Older Excel tells the sheet only.
        told({ kind: "calculated", sheetId: worksheetId, address: (address as string | undefined) || null })
      ),
      listen(worksheets.onSelectionChanged, ({ worksheetId, address }) => {
        if (watch.heard) this.select({ sheetId: worksheetId, address });
        return Promise.resolve();
      }),
      listen(worksheets.onAdded, sheets),
      listen(worksheets.onDeleted, sheets),
      ...(supports("ExcelApi", "1.17") ? [listen(worksheets.onNameChanged, sheets)] : []),
    ];
    const watch: Watch = { context, heard: true, remove: () => removals.forEach((remove) => remove()) };
    this.watch = watch;
  }

  /** Takes the listeners back after their batch failed. Should it be done late after all, nothing is heard of it. */
  forget(): void {
    if (this.watch) this.watch.heard = false;
    this.watch = null;
  }

  /** Stops listening. One round trip; where it fails, everything is listened to as before. */
  async stop(): Promise<void> {
    const { watch } = this;
    if (!watch) return;
    watch.remove();
    try {
      await watch.context.sync();
    } catch (error) {
      if (error instanceof NoAnswer) void error.late.then(() => this.gone(watch)).catch(() => undefined);
      throw error;
    }
    if (this.watch === watch) this.forget();
  }

  /** Lets go of listeners that have fallen silent, so that the next reading adds others. Never rejects. */
  async renew(): Promise<void> {
    const { watch } = this;
    this.forget();
    watch?.remove();
    await watch?.context.sync().catch(() => undefined);
  }

  /** The listeners were removed long after that had been given up: whoever still relies on them reads again and adds others. */
  private gone(watch: Watch): void {
    if (this.watch !== watch) return;
    this.forget();
    this.hear({ kind: "sheets" });
  }
}

function listen<Args>(events: OfficeExtension.EventHandlers<Args>, listener: (args: Args) => Promise<void>): () => void {
  events.add(listener);
  return () => events.remove(listener);
}
