import type { CellPlace } from "../../../src/assessment/types";
import type { Session, SessionState } from "../../../src/excel/session-types";
import type { Candidate } from "../../../src/sheet/types";

/** A session without a workbook: shows the state it is given and notes what it was asked. */
export class FakeSession implements Session {
  readonly asked: string[] = [];
  selected: { readonly sheet: string; readonly range: string } | null = null;
  /** Runs when an action is asked; a test changes the state here. */
  onAsk: (what: string) => void = () => undefined;

  private listeners = new Set<() => void>();
  private isBusy = false;

  constructor(private current: SessionState) {}

  state = (): SessionState => this.current;
  busy = (): boolean => this.isBusy;

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  become(state: SessionState): void {
    this.current = state;
    this.tell();
  }

  becomeBusy(busy: boolean): void {
    this.isBusy = busy;
    this.tell();
  }

  look = (): Promise<void> => this.note("look");
  attach = (candidate?: Candidate): Promise<void> =>
    this.note(candidate ? `attach ${candidate.table.sheet} ${candidate.levelColumn}` : "attach");
  attachRange = (sheet: string, range: string): Promise<void> =>
    this.note(`attachRange ${sheet}!${range}`);
  selection = async (): Promise<{ readonly sheet: string; readonly range: string } | null> =>
    this.selected;
  detach = (): Promise<void> => this.note("detach");
  refresh = (): Promise<void> => this.note("refresh");
  select = (place: CellPlace): Promise<void> =>
    this.note(`select ${place.sheet} ${place.row} ${place.column}`);

  private async note(what: string): Promise<void> {
    this.asked.push(what);
    this.onAsk(what);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
