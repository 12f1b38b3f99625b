import type { Settings } from "../../model/workbook/document";

/** What an add-in keeps in the open workbook. */
export class GridSettings implements Settings {
  private readonly values: Map<string, string>;

  constructor(private readonly original: ReadonlyMap<string, string>) {
    this.values = new Map(original);
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
    return plain(this.values) === plain(this.original) ? null : this.values;
  }
}
