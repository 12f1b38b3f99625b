import { supports } from "../host/host";
import type { ChangeEvent } from "../../session";

/** Ways a change moves cells; everything else is an edit in place. */
const MOVED = new Set<string>(["RowInserted", "RowDeleted", "ColumnInserted", "ColumnDeleted", "CellInserted", "CellDeleted"]);

/** A listener that was added, and how it is removed. */
interface Registration {
  readonly context: OfficeExtension.ClientRequestContext;
  /** Asks for its removal, which holds once the context is synced; where that fails it can be asked for again. */
  remove(): void;
}

function listen<Args>(events: OfficeExtension.EventHandlers<Args>, listener: (args: Args) => Promise<void>): Registration {
  const { context } = events.add(listener);
  return { context, remove: () => events.remove(listener) };
}

/** Listens to the workbook and hands its events on. Registering twice changes nothing. */
export class Watcher {
  private registrations: readonly Registration[] = [];

  /** @param hear called for every event */
  constructor(private readonly hear: (event: ChangeEvent) => void) {}

  /** Whether events are listened to. */
  get live(): boolean {
    return this.registrations.length > 0;
  }

  /** Adds the registrations to the batch of `context`; they hold once it is synced. */
  queue(context: Excel.RequestContext): void {
    if (this.live) return;
    const { worksheets } = context.workbook;
    const told = (event: ChangeEvent): Promise<void> => {
      if (this.live) this.hear(event);
      return Promise.resolve();
    };
    const sheets = (): Promise<void> => told({ kind: "sheets" });
    this.registrations = [
      listen(worksheets.onChanged, ({ worksheetId, address, changeType }) =>
        told({ kind: "changed", sheetId: worksheetId, address, moved: MOVED.has(changeType) })
      ),
      listen(worksheets.onCalculated, ({ worksheetId, address }) =>
        // Older Excel tells the sheet only.
        told({ kind: "calculated", sheetId: worksheetId, address: (address as string | undefined) || null })
      ),
      listen(worksheets.onAdded, sheets),
      listen(worksheets.onDeleted, sheets),
      ...(supports("ExcelApi", "1.17") ? [listen(worksheets.onNameChanged, sheets)] : []),
    ];
  }

  /** Takes the registrations back after their batch failed. */
  forget(): void {
    this.registrations = [];
  }

  /** Stops listening. One round trip; where it fails, everything is listened to as before. */
  async stop(): Promise<void> {
    const { registrations } = this;
    const [first] = registrations;
    if (!first) return;
    registrations.forEach((registration) => registration.remove());
    await first.context.sync();
    this.registrations = [];
  }
}
