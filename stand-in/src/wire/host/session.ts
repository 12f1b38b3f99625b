import type { Subscription } from "../protocol/envelope";

/** An object office.js keeps across batches, under a name of its own. */
export interface Tracked {
  /** Null until it is kept. */
  referenceId: string | null;
}

/** What lives as long as one start of office.js in the frame: a reload begins a new one. */
export class Session {
  private nextReference = 1;
  private readonly references = new Map<string, Tracked>();
  /** `eventType|target` of the events the add-in registered for. */
  readonly registered = new Set<string>();
  /** Message kinds the frame listens to, by action name. */
  readonly subscriptions = new Map<string, Subscription>();
  /** office.js said that it can run actions. */
  actionsReady = false;
  /** `context.runtime.enableEvents`. */
  eventsEnabled = true;

  keep(object: Tracked): string {
    if (object.referenceId === null) {
      object.referenceId = `ref-${String(this.nextReference++)}`;
      this.references.set(object.referenceId, object);
    }
    return object.referenceId;
  }

  referenced(id: string): Tracked | null {
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
