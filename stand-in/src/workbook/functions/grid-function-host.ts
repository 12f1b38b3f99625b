import { BooleanNumber } from "@univerjs/core";
import { FunctionType, IFunctionService, type IFunctionInfo, type IFunctionNames } from "@univerjs/preset-sheets-core";
import { sheetAddress } from "../../geometry/sheet-addresses";
import type { FunctionCall, FunctionDeclaration, FunctionHost, FunctionResult } from "../../model/functions";
import type { SheetRect } from "../../geometry/rect";
import type { Calculation } from "../calculation/calculation";
import type { Grid, GridFunction } from "../grid/grid";
import { columnRuns } from "./column-runs";
import { ResultCache } from "./result-cache";
import { customFunctionClass, type Question } from "./custom-function";

/** The custom functions of the add-in, as the grid's formulas see them. Calls go out together at the end of each calculation pass. */
export class GridFunctionHost implements FunctionHost {
  /** Every function registered so far, for the next workbook that opens. */
  readonly functions: GridFunction[] = [];
  private readonly namespaces = new Set<string>();
  private readonly listeners = new Map<(calls: readonly FunctionCall[]) => void, string | undefined>();
  private answers = new ResultCache();
  private readonly cancelListeners = new Set<(invocationIds: readonly number[]) => void>();
  private readonly waiters = new Set<() => void>();
  private unheard: FunctionCall[] = [];
  private grid: Grid | null = null;
  private calculation: Calculation | null = null;
  private asked = 0;

  register(namespace: string, declarations: readonly FunctionDeclaration[]): void {
    const added = declarations.map((declaration) => this.gridFunction(namespace, declaration));
    this.namespaces.add(namespace.toUpperCase());
    this.functions.push(...added);
    if (!this.grid) return;
    const service = this.grid.injector.get(IFunctionService);
    service.registerExecutors(...added.map((one) => new one.executor(one.name as IFunctionNames)));
    service.registerDescriptions(...added.map((one) => one.info));
  }

  onCalls(listener: (calls: readonly FunctionCall[]) => void, namespace?: string): () => void {
    this.listeners.set(listener, namespace);
    const calls = this.unheard;
    this.unheard = [];
    this.hand(calls);
    return () => this.listeners.delete(listener);
  }

  onCancelled(listener: (invocationIds: readonly number[]) => void): () => void {
    this.cancelListeners.add(listener);
    return () => this.cancelListeners.delete(listener);
  }

  deliver(results: readonly { readonly invocationId: number; readonly result: FunctionResult }[]): void {
    const places = results.flatMap(({ invocationId, result }) => this.answers.deliver(invocationId, result) ?? []);
    if (places.length > 0) this.calculation?.run(columnRuns(places));
    for (const wake of [...this.waiters]) wake();
  }

  /** Resolves when results have come, or after `limit` ms. */
  nextDelivery(limit: number): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.waiters.delete(done);
        resolve();
      };
      const timer = setTimeout(done, Math.max(0, limit));
      this.waiters.add(done);
    });
  }

  pending(): number {
    return this.answers.pending();
  }

  /** Calls made since the page was loaded: lets a test tell that nothing was asked twice. */
  callsMade(): number {
    return this.asked;
  }

  /** Whether a formula calls one of the registered functions. */
  isCustom(formula: string): boolean {
    return this.functions.some((one) => new RegExp(`(^|[^\\w.])${one.name.replaceAll(".", "\\.")}\\s*\\(`, "i").test(formula));
  }

  /** Serves the formulas of this workbook from now on. */
  serve(grid: Grid, calculation: Calculation): void {
    this.grid = grid;
    this.calculation = calculation;
    this.answers = new ResultCache();
    this.unheard = [];
    calculation.onPass(() => {
      this.answers.endPass(calculation.pass);
      this.cancel(this.answers.takeCancelled());
      this.send(this.answers.takeCalls());
    });
  }

  /** The workbook was closed: nobody waits for answers any more. */
  leave(): void {
    this.grid = null;
    this.calculation = null;
    this.answers = new ResultCache();
    this.unheard = [];
  }

  /** The cells' answers no longer hold; see `ResultCache`. */
  forget(rect: SheetRect): void {
    this.answers.forget(rect);
  }

  /** No answer holds any more. */
  forgetAll(): void {
    this.answers.forgetAll();
  }

  /** Message behind the error that a cell shows, where a custom function gave one. */
  message(sheetId: string, row: number, column: number, error: string): string | undefined {
    return this.answers.message({ sheetId, row, column }, error);
  }

  private cancel(ids: readonly number[]): void {
    if (ids.length === 0) return;
    this.unheard = this.unheard.filter((call) => !ids.includes(call.invocationId));
    for (const listener of [...this.cancelListeners]) listener(ids);
    for (const wake of [...this.waiters]) wake();
  }

  private send(calls: readonly FunctionCall[]): void {
    if (calls.length === 0) return;
    this.asked += calls.length;
    this.hand(calls);
  }

  /** Tells each call to all who listen to its namespace; calls of an add-in that does not run yet wait. */
  private hand(calls: readonly FunctionCall[]): void {
    const isHeardBy = (namespace: string | undefined, call: FunctionCall): boolean =>
      namespace === undefined || call.namespace === namespace;
    const listeners = [...this.listeners];
    const left = calls.filter((call) => !listeners.some(([, namespace]) => isHeardBy(namespace, call)));
    for (const [listener, namespace] of listeners) {
      const theirs = calls.filter((call) => isHeardBy(namespace, call));
      if (theirs.length > 0) listener(theirs);
    }
    this.unheard.push(...left);
  }

  private gridFunction(namespace: string, declaration: FunctionDeclaration): GridFunction {
    const name = `${namespace}.${declaration.name}`.toUpperCase();
    return {
      name,
      executor: customFunctionClass(declaration, (question) => this.ask(namespace, question)),
      info: describe(name, declaration),
    };
  }

  private ask(namespace: string, question: Question): FunctionResult {
    const { declaration, parameters, place } = question;
    // Only a whole parameter can be omitted; a replacer would be called for every cell.
    const key = `${namespace}.${declaration.id}(${JSON.stringify(parameters.map((one) => (one === undefined ? "\u0000omitted" : one)))})`;
    return this.answers.answer(place, key, this.calculation?.pass ?? 0, declaration.options?.stream === true, (invocationId) => ({
      invocationId,
      namespace,
      functionId: declaration.id,
      parameters,
      caller: this.address(place.sheetId, { row: place.row, column: place.column, rows: 1, columns: 1 }),
      parameterAddresses: question.references.map((one) => (one ? this.address(one.sheetId, one.rect) : null)),
    }));
  }

  private address(sheetId: string, rect: { row: number; column: number; rows: number; columns: number }): string {
    return sheetAddress(this.grid?.sheet(sheetId).getName() ?? "", rect);
  }
}

function describe(name: string, declaration: FunctionDeclaration): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: declaration.description,
    abstract: declaration.description,
    functionParameter: declaration.parameters.map((one) => ({
      name: one.name,
      detail: one.description ?? "",
      example: "",
      require: one.optional === true ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: one.repeating === true ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}
