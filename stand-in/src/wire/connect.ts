import type { FunctionHost } from "../model/functions";
import type { Workbook } from "../model/workbook/workbook";
import { Counter } from "./protocol/counter";
import { DocumentCalls } from "./messages/document-calls";
import { answer, delivery, type MessageEntry, methodData, parseRequest, type Request } from "./protocol/envelope";
import { EventFeed } from "./messages/event-feed";
import { FunctionBridge } from "./messages/function-bridge";
import { Host } from "./host/host";
import { Session } from "./host/session";
import { arrayAt, isJsonObject, objectAt, type Json, type JsonObject } from "./protocol/json";
import { keyboardComesIn, leavesFrame } from "./messages/keyboard-focus";
import type { BlankMode, ConnectOptions, Connection, EventMode } from "./host/options";
import { processQuery, type Roots } from "./requests/process-query";
import { FUNCTION_SERVICE, rootsOf } from "./services";
import { appContext, offersFunctions } from "./host/startup";
import { errorBody } from "./requests/batch";
import { ExcelError } from "./protocol/errors";

const EXCEL_BATCH = 93;
/** Category and type of the message by which an action is run. */
const [ACTION_CATEGORY, RUN_ACTION] = [2, 1000];
/** How a batch says that its root is what Excel on the web alone has, and not the workbook. */
const WEB_PARTITION = "WacPartition";
/** A bit of the request flags: wait until no cell is being edited. */
const DELAY_FOR_CELL_EDIT = 64;
/** office.js' number for a failure inside the host. */
const INTERNAL_ERROR = 5001;
const MESSAGES = "richApiMessage";
const COMMANDS = "appCommandInvoked";
const SETTINGS = "settingsChanged";
const SELECTION = "documentSelectionChanged";

/** True for batches of the custom-function runtime itself. */
const ofFunctions = (body: JsonObject): boolean =>
  Object.values(objectAt(body, "ObjectPaths")).some((path) => isJsonObject(path) && path["Name"] === FUNCTION_SERVICE);

class FrameConnection implements Connection {
  readonly counter = new Counter();
  readonly started: Promise<void>;
  private readonly host: Host;
  private readonly events: EventFeed;
  private readonly functions: FunctionBridge | null;
  private readonly documentCalls: DocumentCalls;
  private readonly commands = new Map<string, () => void>();
  private markStarted: () => void = () => undefined;
  /** Commands pressed before office.js listens for them. */
  private waitingCommands: (() => void)[] = [];
  private nextCommand = 1;
  /** Actions asked for before office.js can run them. */
  private waitingActions: string[] = [];
  private nextAction = 1;
  /** Of the frame's own requests, once it has sent one. */
  private conversationId: string | null = null;
  private nextCall = 1;
  private answering = 0;
  /** Batches that begin when the person has finished typing: until then they and those behind them are at rest. */
  private waitingForEditMode = 0;
  /** Batches are answered one after the other, as Excel does. */
  private queue: Promise<void> = Promise.resolve();
  private unsent: MessageEntry[] = [];

  constructor(
    private readonly frame: HTMLIFrameElement,
    workbook: Workbook,
    functionHost: FunctionHost | null,
    options: ConnectOptions
  ) {
    this.host = new Host(workbook, options);
    this.started = new Promise((resolve) => (this.markStarted = resolve));
    const send = (entries: readonly MessageEntry[]): void => this.sendEntries(entries);
    this.functions = functionHost !== null && offersFunctions(options) ? new FunctionBridge(this.host, functionHost, send) : null;
    this.events = new EventFeed(this.host, send, () => this.deliver(SELECTION, {}));
    this.host.onActionsReady = () => {
      for (const id of this.waitingActions.splice(0)) this.invokeAction(id);
    };
    this.documentCalls = new DocumentCalls(
      this.host,
      (id) => {
        this.commands.get(id)?.();
        this.commands.delete(id);
      },
      () => this.deliver(SETTINGS, {})
    );
    window.addEventListener("message", this.receive);
  }

  setEvents(mode: EventMode): void {
    this.host.eventMode = mode;
  }

  setBlank(mode: BlankMode): void {
    this.host.blank = mode;
  }

  setEditMode(on: boolean): void {
    this.host.setEditMode(on);
  }

  takeKeyboard(): void {
    if (this.conversationId === null) return;
    this.frame.focus();
    this.post(keyboardComesIn(this.conversationId, this.nextCall++));
  }

  invokeCommand(functionName: string, controlId = functionName): Promise<void> {
    const id = `command-${String(this.nextCommand++)}`;
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      const deliver = (): void =>
        this.deliver(COMMANDS, {
          "0": id,
          "1": functionName,
          "2": JSON.stringify({ source: { id: controlId } }),
        });
      if (this.host.session.subscriptions.has(COMMANDS)) deliver();
      else this.waitingCommands.push(deliver);
    });
  }

  invokeAction(id: string): void {
    if (!this.host.session.actionsReady) this.waitingActions.push(id);
    else this.sendEntries([[ACTION_CATEGORY, RUN_ACTION, "", JSON.stringify([id, null]), this.nextAction++, false]]);
  }

  setVisible(visible: boolean): void {
    this.host.visible = visible;
  }

  inFlight(): number {
    return (this.waitingForEditMode > 0 ? 0 : this.answering) + this.events.pending() + this.waitingActions.length;
  }

  disconnect(): void {
    window.removeEventListener("message", this.receive);
    this.events.close();
    this.functions?.close();
  }

  private readonly receive = (event: MessageEvent<unknown>): void => {
    if (event.source !== this.frame.contentWindow) return;
    const request = parseRequest(event.data);
    if (request === null) return;
    this.counter.countMessage(String(event.data));
    const origin = event.origin;
    this.answering += 1;
    void this.handle(request)
      .catch((error: unknown): Json => {
        this.host.warn(`Excel stand-in: a bug while answering ${request.action}: ${String(error)}`);
        return { Version: 1, Error: INTERNAL_ERROR };
      })
      .then((data) => {
        this.answering -= 1;
        if (data !== undefined) this.post(answer(request, data), origin);
      });
  };

  private post(text: string, origin = "*"): void {
    this.counter.countMessage(text);
    this.frame.contentWindow?.postMessage(text, origin);
  }

  private deliver(action: string, data: Json): void {
    const subscription = this.host.session.subscriptions.get(action);
    if (subscription !== undefined) this.post(delivery(subscription, data));
  }

  /** Excel messages; before the frame listens they wait. */
  private sendEntries(entries: readonly MessageEntry[]): void {
    this.unsent.push(...entries);
    if (!this.host.session.subscriptions.has(MESSAGES)) return;
    const ready = this.unsent;
    this.unsent = [];
    if (ready.length > 0) this.deliver(MESSAGES, { ArrayData: ready });
  }

  private async handle(request: Request): Promise<Json | undefined> {
    if (request.kind !== "invoke") return this.subscribe(request);
    switch (request.action) {
      case "ContextActivationManager_getAppContextAsync":
        this.restart();
        this.conversationId = request.conversationId;
        return appContext(this.host.options, this.host.workbook.settings.all());
      case "ContextActivationManager_notifyHost":
        if (leavesFrame(request.data)) this.host.options.onKeyboardLeaving?.();
        return undefined;
      case "executeMethod": {
        const { dispatchId, data } = methodData(request);
        return dispatchId === EXCEL_BATCH ? this.batch(arrayAt(data, "ArrayData")) : this.documentCalls.answer(dispatchId, data);
      }
      default:
        this.host.warn(`Excel stand-in: message ${request.action} is not implemented`);
        return undefined;
    }
  }

  /** office.js starts in the frame: nothing it kept or registered before is left. */
  private restart(): void {
    this.host.session = new Session();
    this.unsent = [];
    this.documentCalls.restart();
    this.functions?.restart();
    this.markStarted();
  }

  private subscribe(request: Request): Json {
    const { subscriptions } = this.host.session;
    if (request.kind === "unregister") subscriptions.delete(request.action);
    else subscriptions.set(request.action, request);
    // Nothing may arrive before the answer that says the frame is registered.
    setTimeout(() => {
      if (request.action === MESSAGES) this.sendEntries([]);
      if (request.action === COMMANDS) for (const deliver of this.waitingCommands.splice(0)) deliver();
    }, 0);
    return { Version: 1, Error: 0 };
  }

  private async batch(array: readonly Json[]): Promise<JsonObject> {
    const body = JSON.parse(String(array[4])) as JsonObject;
    const functions = ofFunctions(body);
    this.counter.countBatch(functions);
    const flags = typeof array[6] === "number" ? array[6] : 0;
    // Results of functions do not wait behind a batch: that batch may be waiting for the cells they fill.
    const roots = rootsOf(this.host, this.functions, array[0] === WEB_PARTITION);
    const run = functions
      ? this.run(body, roots, true)
      : this.inTurn(() => this.run(body, roots, false, (flags & DELAY_FOR_CELL_EDIT) !== 0));
    return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(await run)] };
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(work);
    this.queue = result.then(
      () => undefined,
      () => undefined
    );
    return result;
  }

  private async run(body: JsonObject, roots: Roots, functions: boolean, waits = false): Promise<JsonObject> {
    if (waits && this.host.editMode) {
      this.waitingForEditMode += 1;
      await this.host.outOfEditMode();
      this.waitingForEditMode -= 1;
    }
    if (this.host.editMode && !functions) {
      return {
        Error: errorBody(new ExcelError("InvalidOperationInCellEditMode"), 0, this.host),
        Results: [],
        TraceIds: [],
      };
    }
    return processQuery(body, roots, this.host);
  }
}

/**
 * Answers the office.js inside `frame` as Excel on the web does, over `workbook`. Call it before the frame's `src`
 * is set, and give the frame the name `iframeName(options, location.href)`.
 */
export function connect(
  frame: HTMLIFrameElement,
  workbook: Workbook,
  functionHost: FunctionHost | null,
  options: ConnectOptions = {}
): Connection {
  return new FrameConnection(frame, workbook, functionHost, options);
}
