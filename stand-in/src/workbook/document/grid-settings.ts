import type { Settings } from "../../model/workbook/document";

/** Where the file says that the add-in starts with it. Excel has a place of its own for it; here it stands among the settings. */
const STARTS = "StandIn.StartState";

/** What an add-in keeps in the open workbook. */
export class GridSettings implements Settings {
  startsWithDocument: boolean;
  private readonly values: Map<string, string>;

  constructor(private readonly original: ReadonlyMap<string, string>) {
    this.values = new Map(original);
    this.startsWithDocument = this.values.delete(STARTS);
  }

  all(): ReadonlyMap<string, string> {
    return this.values;
  }

  set(key: string, value: string | null): void {
    if (value === null) this.values.delete(key);
    else this.values.set(key, value);
  }

  /** The settings when they differ from the file's, else null. */
  changed(): ReadonlyMap<string, string> | null {
    const plain = (map: ReadonlyMap<string, string>): string => JSON.stringify([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
    const now = new Map([...this.values, ...(this.startsWithDocument ? [[STARTS, "Background"] as const] : [])]);
    return plain(now) === plain(this.original) ? null : now;
  }
}
