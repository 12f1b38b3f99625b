import { supports } from "../host/host";
import type { ChangeEvent } from "../../session/watch/change-events";

/** Ways a change moves cells; everything else is an edit in place. */
const MOVED = new Set<string>(["RowInserted", "RowDeleted", "ColumnInserted", "ColumnDeleted", "CellInserted", "CellDeleted"]);

type Registration = OfficeExtension.EventHandlerResult<unknown>;

/** Listens to the workbook and turns its events into hints. Registering twice changes nothing. */
export class Watcher {
  private registrations: readonly Registration[] = [];

  /** @param drop called for every event */
  constructor(private readonly drop: (hint: ChangeEvent) => void) {}

  /** Whether events are listened to. */
  get live(): boolean {
    return this.registrations.length > 0;
  }

  /** Adds the registrations to the batch of `context`; they hold once it is synced. */
  queue(context: Excel.RequestContext): void {
    if (this.live) return;
    const { worksheets } = context.workbook;
    const told = (hint: ChangeEvent): Promise<void> => {
      if (this.live) this.drop(hint);
      return Promise.resolve();
    };
    const sheets = (): Promise<void> => told({ kind: "sheets" });
    this.registrations = [
      worksheets.onChanged.add(({ worksheetId, address, changeType }) =>
        told({ kind: "changed", sheetId: worksheetId, address, moved: MOVED.has(changeType) })
      ),
      worksheets.onCalculated.add(({ worksheetId, address }) =>
        // Older Excel tells the sheet only.
        told({ kind: "calculated", sheetId: worksheetId, address: (address as string | undefined) || null })
      ),
      worksheets.onAdded.add(sheets),
      worksheets.onDeleted.add(sheets),
      ...(supports("ExcelApi", "1.17") ? [worksheets.onNameChanged.add(sheets)] : []),
    ];
  }

  /** Takes the registrations back after their batch failed. */
  forget(): void {
    this.registrations = [];
  }

  /** Stops listening. One round trip. */
  async stop(): Promise<void> {
    const registrations = this.registrations;
    this.registrations = [];
    const [first] = registrations;
    if (!first) return;
    registrations.forEach((registration) => registration.remove());
    await first.context.sync();
  }
}
