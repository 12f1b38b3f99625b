import type { WorkbookEvent } from "../../model/events";
import type { StandInApplication } from "../application";
import { downloadFile } from "./download-file";

/** What changes a workbook so that closing it would lose something. */
const CHANGES: ReadonlySet<WorkbookEvent["type"]> = new Set([
  "changed",
  "sorted",
  "rowsHidden",
  "sheetAdded",
  "sheetDeleted",
  "sheetRenamed",
  "sheetMoved",
]);

/** The file that is open in the demo: its name, and whether something in it has not been downloaded yet. */
export class OpenDocument {
  name = "";
  /** Whether something was changed since it was opened or downloaded. */
  changed = false;

  /** @param told of every change of name or state */
  constructor(
    private readonly application: StandInApplication,
    private readonly told: () => void
  ) {}

  /** Another file was opened. */
  opened(name: string): void {
    this.name = name;
    this.set(false);
    const { workbook } = this.application;
    workbook.on(({ type }) => {
      if (CHANGES.has(type) && this.application.workbook === workbook) this.set(true);
    });
  }

  /** Something was changed of which the workbook tells nothing, such as how cells look. */
  touched(): void {
    this.set(true);
  }

  /** Has the browser keep the workbook as Excel would save it, with what is being typed. */
  async download(): Promise<void> {
    const { workbook } = this.application;
    await workbook.finishTyping();
    downloadFile(workbook.save(), this.name);
    this.set(false);
  }

  private set(changed: boolean): void {
    this.changed = changed;
    this.told();
  }
}
