import { CommandType, type IMutationInfo, type IRange } from "@univerjs/core";
import {
  InsertColCommand,
  InsertRowCommand,
  RemoveColCommand,
  RemoveRowCommand,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import { moveReferences } from "../../file/formula/move-references";
import { renameSheets } from "../../file/formula/sheet-names";
import type { DefinedNames } from "../document/defined-names";
import type { Grid } from "../grid/grid";
import { moveFeatures } from "../../model/features/move-features";
import { plainFeatures, type SheetFeatures } from "../../model/features/sheet-features";
import { type Axis, changeAxis, type StructureChange, untouched } from "../../geometry/axis";
import { Moves } from "../../geometry/moves";
import type { NameInfo } from "../../model/defined-name";
import type { Rect } from "../../geometry/rect";
import { rangeOf, rectOf } from "../grid/ranges";

/** What the grid does not hold of a sheet: where its rows and columns come from, and its features. */
export interface SheetState {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly features: SheetFeatures;
}

/** The state of the whole workbook that undo brings back; names only where they moved. */
interface Held {
  readonly sheets: ReadonlyMap<string, SheetState>;
  readonly names: readonly NameInfo[];
  /** Merges of the sheet that changed: the grid loses some of them on the way back. */
  readonly merges?: { readonly sheetId: string; readonly rects: readonly Rect[] };
}

const SET_STATE = "stand-in.mutation.set-state";

const structural: Readonly<Record<string, Pick<StructureChange, "along" | "kind">>> = {
  [InsertRowCommand.id]: { along: "rows", kind: "insert" },
  [RemoveRowCommand.id]: { along: "rows", kind: "delete" },
  [InsertColCommand.id]: { along: "columns", kind: "insert" },
  [RemoveColCommand.id]: { along: "columns", kind: "delete" },
};

const plainState: SheetState = { rows: untouched, columns: untouched, features: plainFeatures };

/**
 * The state of sheets that the grid does not hold. A change of it is one of the grid's own changes, so that it is undone and
 * redone together with the cells it belongs to.
 */
export class SheetStates {
  private sheets: ReadonlyMap<string, SheetState>;
  private readonly listeners = new Set<() => void>();
  private readonly subscriptions: { dispose(): void }[];

  constructor(
    private readonly grid: Grid,
    private readonly names: DefinedNames,
    features: readonly (readonly [string, SheetFeatures])[]
  ) {
    this.sheets = new Map(features.map(([id, one]) => [id, { ...plainState, features: one }]));
    this.subscriptions = [
      grid.commands.registerCommand({
        id: SET_STATE,
        type: CommandType.MUTATION,
        handler: (_accessor, params: { readonly state: Held; readonly unitId: string }) => {
          this.sheets = params.state.sheets;
          this.names.follow(params.state.names);
          if (params.state.merges !== undefined) this.merge(params.state.merges);
          for (const listener of [...this.listeners]) listener();
          return true;
        },
      }),
      grid.injector.get(SheetInterceptorService).interceptCommand({
        getMutations: ({ id, params }) => {
          const kind = structural[id];
          const { range, subUnitId } = (params ?? {}) as { range?: IRange; subUnitId?: string };
          if (kind === undefined || range === undefined) return { redos: [], undos: [] };
          const [first, last] = kind.along === "rows" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
          const sheetId = subUnitId ?? grid.unit().getActiveSheet(true)?.getSheetId() ?? "";
          const { redo, undo } = this.mutations(this.moved(sheetId, { ...kind, at: first, count: last - first + 1 }));
          return { redos: [redo], undos: [undo] };
        },
      }),
    ];
  }

  state(sheetId: string): SheetState {
    return this.sheets.get(sheetId) ?? plainState;
  }

  /** Listens for changes, undone ones too. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The mutations that give a sheet these features, and that take them back. */
  featureMutations(sheetId: string, features: Partial<SheetFeatures>): { readonly redo: IMutationInfo; readonly undo: IMutationInfo } {
    const before = this.state(sheetId);
    const sheets = new Map(this.sheets).set(sheetId, { ...before, features: { ...before.features, ...features } });
    return this.mutations({ sheets, names: [] });
  }

  /** New charts follow a sheet's new name at once; those of the file follow when it is saved. */
  sheetRenamed(before: string, after: string): void {
    const renamed = new Map([[before.toLowerCase(), after]]);
    const follow = (text: string): string => renameSheets(text, renamed);
    this.sheets = new Map(
      [...this.sheets].map(([id, state]) => {
        const { charts } = state.features;
        if (charts === undefined) return [id, state] as const;
        const named = charts.map((chart) =>
          chart.source !== null
            ? chart
            : {
                ...chart,
                series: chart.series.map((one) => ({
                  ...one,
                  name: one.name?.startsWith("=") === true ? follow(one.name) : one.name,
                  values: follow(one.values),
                  categories: one.categories === null ? null : follow(one.categories),
                })),
              }
        );
        return [id, { ...state, features: { ...state.features, charts: named } }] as const;
      })
    );
  }

  close(): void {
    for (const one of this.subscriptions) one.dispose();
    this.listeners.clear();
  }

  private mutations(after: Held): { readonly redo: IMutationInfo; readonly undo: IMutationInfo } {
    const merges =
      after.merges === undefined ? {} : { merges: { sheetId: after.merges.sheetId, rects: this.merged(after.merges.sheetId) } };
    const before: Held = { sheets: this.sheets, names: after.names.length === 0 ? [] : this.names.all(), ...merges };
    const mutation = (state: Held): IMutationInfo => ({ id: SET_STATE, params: { state, unitId: this.grid.unit().getUnitId() } });
    return { redo: mutation(after), undo: mutation(before) };
  }

  private moved(sheetId: string, change: StructureChange): Held {
    const moves = Moves.by(change);
    const name = this.grid.sheet(sheetId).getName().toLowerCase();
    const follow = (formula: string, home: string | null): string =>
      moveReferences(formula, (sheet) => ((sheet === null ? home === sheetId : sheet.toLowerCase() === name) ? moves : null));
    const sheets = new Map<string, SheetState>();
    for (const sheet of this.grid.unit().getSheets()) {
      const id = sheet.getSheetId();
      const before = this.state(id);
      const still = new Moves(untouched, untouched);
      const features = moveFeatures(before.features, id === sheetId ? moves : still, (formula) => follow(formula, id));
      sheets.set(
        id,
        id === sheetId ? { ...before, [change.along]: changeAxis(before[change.along], change), features } : { ...before, features }
      );
    }
    const rects = moves.rects(this.merged(sheetId)).filter((rect) => rect.rows * rect.columns > 1);
    return {
      sheets,
      names: this.names.all().map((one) => ({ ...one, formula: follow(one.formula, one.sheetId) })),
      merges: { sheetId, rects },
    };
  }

  private merged(sheetId: string): readonly Rect[] {
    return this.grid.sheet(sheetId).getMergeData().map(rectOf);
  }

  private merge({ sheetId, rects }: NonNullable<Held["merges"]>): void {
    const sheet = this.grid.sheet(sheetId);
    const config = sheet.getConfig();
    config.mergeData.splice(0, config.mergeData.length, ...rects.map(rangeOf));
    sheet.getSpanModel().rebuild(config.mergeData);
  }
}
