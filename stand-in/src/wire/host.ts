import type { Workbook } from "../workbook/types";
import type { Subscription } from "./envelope";
import type { BlankMode, ConnectOptions, EventMode } from "./options";
import type { WireObject } from "./object-type";

/** What lives as long as one start of office.js in the frame: a reload begins a new one. */
export class Session {
  private nextReference = 1;
  private readonly references = new Map<string, WireObject>();
  /** `eventType|target` of the events the add-in registered for. */
  readonly registered = new Set<string>();
  /** Message kinds the frame listens to, by action name. */
  readonly subscriptions = new Map<string, Subscription>();
  /** `context.runtime.enableEvents`. */
  eventsEnabled = true;

  keep(object: WireObject): string {
    if (object.referenceId === null) {
      object.referenceId = `ref-${String(this.nextReference++)}`;
      this.references.set(object.referenceId, object);
    }
    return object.referenceId;
  }

  referenced(id: string): WireObject | null {
    return this.references.get(id) ?? null;
  }

  forget(id: string): void {
    this.references.delete(id);
  }

  forgetAll(): void {
    this.references.clear();
  }

  get referenceCount(): number {
    return this.references.size;
  }
}

/** Everything a batch, an event or a function call needs to know about its surroundings. */
export class Host {
  session = new Session();
  editMode = false;
  /** The task pane is shown. */
  visible = true;
  eventMode: EventMode;
  blank: BlankMode;
  private readonly leavingEditMode: (() => void)[] = [];

  constructor(
    readonly workbook: Workbook,
    readonly options: ConnectOptions
  ) {
    this.eventMode = options.events ?? "normal";
    this.blank = options.blank ?? "null";
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
