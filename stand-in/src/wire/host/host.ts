import type { Workbook } from "../../model/workbook/workbook";
import type { BlankMode, ConnectOptions, EventMode } from "./options";
import { Session } from "./session";

/** Everything a batch, an event or a function call needs to know about its surroundings. */
export class Host {
  session = new Session();
  editMode = false;
  /** The task pane is shown. */
  visible: boolean;
  eventMode: EventMode;
  blank: BlankMode;
  /** Told when the add-in can be asked for its actions. */
  onActionsReady: () => void = () => undefined;
  private readonly leavingEditMode: (() => void)[] = [];

  constructor(
    readonly workbook: Workbook,
    readonly options: ConnectOptions
  ) {
    this.eventMode = options.events ?? "normal";
    this.blank = options.blank ?? "null";
    this.visible = options.hidden !== true;
  }

  get locale(): string {
    return this.options.locale ?? "id-ID";
  }

  warn(message: string): void {
    if (this.options.warn !== undefined) this.options.warn(message);
    else console.warn(message);
  }

  setEditMode(on: boolean): void {
    this.editMode = on;
    if (!on) for (const resume of this.leavingEditMode.splice(0)) resume();
  }

  /** Resolves when no cell is being edited. */
  async outOfEditMode(): Promise<void> {
    while (this.editMode) await new Promise<void>((resume) => this.leavingEditMode.push(resume));
  }
}
