import { groupIntoRects } from "../geometry/group";
import type { WorkbookChanges } from "../model/changes";
import type { WorkbookEvent } from "../model/events";
import { plainFeatures } from "../model/features/sheet-features";
import type { WorkbookSnapshot } from "../model/snapshot";
import type { Workbook } from "../model/workbook/workbook";
import { Calculation } from "./calculation/calculation";
import { positionsOf } from "./calculation/dirty-cells";
import { formulasWithoutValues } from "./calculation/formulas-without-values";
import { Reader } from "./cells/reader";
import { ChartLayer } from "./charts/chart-layer";
import { DefinedNames } from "./document/defined-names";
import { GridSettings } from "./document/grid-settings";
import { GridXmlParts } from "./document/grid-xml-parts";
import { ErrorLayer } from "./errors/error-layer";
import { GridEvents } from "./events/grid-events";
import { FilterLayer } from "./filter/filter-layer";
import { forgetAnswers } from "./functions/forget-answers";
import { openGrid, type Grid } from "./grid/grid";
import { toGridData } from "./grid/grid-data";
import { countDaysFrom1904 } from "./grid/days-from-1904";
import { finishTyping } from "./grid/finish-typing";
import { homeAndEnd } from "./grid/home-and-end";
import { useLocalNumbers } from "./grid/local-numbers";
import { UndoSteps } from "./history/undo-steps";
import type { OpenOptions } from "./open-options";
import { Editing } from "./parts/editing";
import { GridCalculating } from "./parts/grid-calculating";
import { GridCells } from "./parts/grid-cells";
import { GridFeatures } from "./parts/grid-features";
import { GridHistory } from "./parts/grid-history";
import { GridLayout } from "./parts/grid-layout";
import { GridNames } from "./parts/grid-names";
import { GridProtection } from "./parts/grid-protection";
import { GridSheets } from "./parts/grid-sheets";
import { AutoRows } from "./structure/auto-rows";
import { captureKeys } from "./rules/capture-keys";
import { SheetRules } from "./rules/sheet-rules";
import { ChangesFromFile } from "./saving/workbook-changes";
import { SheetTabs } from "./sheets/sheet-tabs";
import { SheetEdits } from "./structure/sheet-edits";
import { SheetStates } from "./structure/sheet-states";

/**
 * A workbook open in the grid. Each thing a workbook can do is a part of its own (`parts/`, `rules/`, `document/`); here they are created and
 * connected.
 */
export class GridWorkbook implements Workbook {
  readonly sheets: GridSheets;
  readonly cells: GridCells;
  readonly layout: GridLayout;
  readonly features: GridFeatures;
  readonly protection: GridProtection;
  readonly validation: SheetRules;
  readonly names: GridNames;
  readonly xmlParts: GridXmlParts;
  readonly settings: GridSettings;
  readonly history: GridHistory;
  readonly calculation: GridCalculating;

  private readonly grid: Grid;
  private readonly passes: Calculation;
  private readonly events: GridEvents;
  private readonly changesFromFile: ChangesFromFile;
  /** What closing does, in this order. */
  private readonly closing: readonly (() => void)[];

  constructor(
    private readonly snapshot: WorkbookSnapshot,
    private readonly options: OpenOptions
  ) {
    const { container, functions, locale } = options;
    const opened = toGridData(snapshot);
    const sheetIds = snapshot.sheets.map((sheet, index) => [opened.sheetIds[index] ?? "", sheet] as const);
    const isCustom = (formula: string): boolean => functions.isCustom(formula);

    // What works on the grid.
    const grid = (this.grid = openGrid(container, opened, functions.functions, locale, options.draws));
    for (const { id, label, choose } of options.cellMenu)
      grid.api.createMenu({ id, title: label, action: choose }).appendTo("contextMenu.mainArea");
    const localNumbers = useLocalNumbers(grid, locale);
    const days = snapshot.date1904 ? countDaysFrom1904(grid) : null;
    const passes = (this.passes = new Calculation(grid));
    passes.mode = snapshot.calculation;
    functions.serve(grid, passes);
    const reader = new Reader(grid, locale, snapshot.date1904, (...place) => functions.message(...place));
    const events = (this.events = new GridEvents(grid, reader));
    const tabs = new SheetTabs(
      grid,
      sheetIds.map(([id, { visibility }]) => [id, visibility] as const)
    );
    const steps = new UndoSteps(grid);
    const definedNames = new DefinedNames(grid);
    for (const { sheet, ...name } of snapshot.names)
      definedNames.set({ ...name, sheetId: sheet === null ? null : (tabs.all().find((one) => one.name === sheet)?.id ?? null) });
    const states = new SheetStates(
      grid,
      definedNames,
      sheetIds.map(([id, { features }]) => [id, features ?? plainFeatures] as const)
    );
    const edits = new SheetEdits(grid, states, reader);
    const autoRows = new AutoRows(grid, reader);
    const editing = new Editing(events, steps, passes, states);

    // The parts.
    this.history = new GridHistory(steps, passes);
    this.calculation = new GridCalculating(passes, functions);
    this.features = new GridFeatures(states, edits, editing);
    this.protection = new GridProtection(this.features, editing, this.history, snapshot.structureProtection ?? null);
    this.sheets = new GridSheets(tabs, editing, this.protection, this.history);
    this.layout = new GridLayout(grid, tabs, states, edits, reader, editing, autoRows);
    this.cells = new GridCells(grid, reader, editing, this.sheets, this.layout, locale);
    this.names = new GridNames(definedNames, this.sheets, passes);
    this.xmlParts = new GridXmlParts(snapshot.xmlParts, () => {
      this.history.clearAsDesktop();
    });
    this.settings = new GridSettings(snapshot.settings);

    // What one has to know of another.
    passes.onPass((calculated) => {
      for (const [sheetId, cells] of calculated) events.emit({ type: "calculated", sheetId, rects: groupIntoRects(positionsOf(cells)) });
    });
    events.on((event) => {
      forgetAnswers(functions, event);
      if (event.type === "sheetRenamed") for (const follower of [definedNames, states]) follower.sheetRenamed(event.before, event.after);
    });
    const active = opened.sheetIds[snapshot.activeSheet];
    if (active !== undefined && active !== tabs.activeId()) tabs.activate(active);

    // What is drawn over the grid.
    const onStates = (listener: () => void): (() => void) => states.onChange(listener);
    const charts = new ChartLayer(container, grid, this, onStates);
    const overlay = { grid, container: container.parentElement ?? container, locale };
    const layers = [new ErrorLayer(this, overlay, onStates), new FilterLayer(this, overlay, onStates)];
    this.validation = new SheetRules(this, { container, locale, grid, reader, calculation: passes, isCustom, onStates });

    const stopKeys = captureKeys((event) => homeAndEnd(grid, event));

    this.changesFromFile = new ChangesFromFile(grid, reader, this, opened.sheetIds, isCustom);
    this.closing = [
      ...[events, charts, ...layers, this.validation, autoRows, states, passes].map((part) => () => {
        part.close();
      }),
      () => {
        stopKeys();
        localNumbers.dispose();
        days?.dispose();
      },
    ];
    const unvalued = formulasWithoutValues(snapshot, opened.sheetIds);
    if (unvalued.length > 0) passes.run(unvalued);
  }

  on(listener: (event: WorkbookEvent) => void): () => void {
    return this.events.on(listener);
  }

  async finishTyping(): Promise<void> {
    finishTyping(this.grid);
    await this.passes.idle();
  }

  /** Resolves when the workbook is on screen and native formulas are calculated, whether or not custom functions have answered. */
  async shown(): Promise<void> {
    await this.grid.drawn();
    await this.passes.idle();
  }

  /** Everything that differs from the file that was opened, its rows and columns moved as they are here. */
  changes(base: WorkbookSnapshot = this.snapshot): WorkbookChanges {
    return this.changesFromFile.since(base, this.calculation.mode());
  }

  save(): Uint8Array {
    const base = this.options.base(this.changesFromFile.moved());
    return base.save(this.changes(base.snapshot));
  }

  /** Takes the workbook off the screen. */
  close(): void {
    this.options.functions.leave();
    for (const close of this.closing) close();
    this.grid.close();
  }
}
