import type { Rect } from "../../geometry/rect";
import type { ChangeSource } from "../../model/events";
import type { SheetInfo } from "../../model/sheet-info";
import type { Sheets } from "../../model/workbook/sheets";
import { nextTask } from "../grid/next-task";
import type { SheetTabs } from "../sheets/sheet-tabs";
import type { Editing } from "./editing";
import type { GridHistory } from "./grid-history";
import type { GridProtection } from "./grid-protection";

/** The sheets of the workbook in the grid. */
export class GridSheets implements Sheets {
  constructor(
    private readonly tabs: SheetTabs,
    private readonly editing: Editing,
    private readonly protection: GridProtection,
    private readonly history: GridHistory
  ) {}

  all(): readonly SheetInfo[] {
    return this.tabs.all();
  }

  activeId(): string {
    return this.tabs.activeId();
  }

  async activate(sheetId: string): Promise<void> {
    this.tabs.activate(sheetId);
    await nextTask();
  }

  selection(): { readonly sheetId: string; readonly rects: readonly Rect[] } {
    return this.tabs.selection();
  }

  async select(sheetId: string, rects: readonly Rect[]): Promise<void> {
    this.tabs.select(sheetId, rects);
    await nextTask();
  }

  async add(name: string, position: number | null, source: ChangeSource): Promise<SheetInfo> {
    const { events, calculation } = this.editing;
    this.protection.allowStructure(source);
    const active = this.activeId();
    const added = await events.withoutActivations(async () => {
      const sheet = events.as(source, () => this.tabs.add(name, position));
      // The grid opens a new sheet, in its own time; Excel leaves the person where he is.
      await nextTask();
      if (this.activeId() !== active) this.tabs.activate(active);
      return sheet;
    });
    await calculation.idle();
    this.history.clearAsDesktop();
    return added;
  }

  delete(sheetId: string, source: ChangeSource): Promise<void> {
    return this.change(source, () => {
      this.tabs.delete(sheetId);
    });
  }

  rename(sheetId: string, name: string, source: ChangeSource): Promise<void> {
    return this.change(source, () => {
      this.tabs.rename(sheetId, name);
    });
  }

  move(sheetId: string, position: number, source: ChangeSource): Promise<void> {
    return this.change(source, () => {
      this.tabs.move(sheetId, position);
    });
  }

  async setVisibility(sheetId: string, visibility: SheetInfo["visibility"]): Promise<void> {
    this.tabs.setVisibility(sheetId, visibility);
    await nextTask();
  }

  private async change(source: ChangeSource, action: () => void): Promise<void> {
    this.protection.allowStructure(source);
    this.editing.events.as(source, action);
    await this.editing.calculation.idle();
  }
}
