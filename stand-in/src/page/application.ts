import { readWorkbook } from "../file";
import type { FunctionDeclaration, FunctionHost } from "../model/functions";
import { offersFunctions } from "../wire/host/startup";
import type { ConnectOptions } from "../wire";
import { type AddinFrame, openAddinFrame } from "./addin-frame";
import type { Application, OpenOptions, WireCounts } from "./contract";
import { KeyboardPlace } from "./keyboard";
import { type Manifest, readManifest } from "./manifest";
import { drawRibbon } from "./ribbon";
import type { StandIn } from "./stand-in";

/** Width of a task pane in Excel when nobody has dragged it. */
const usualPaneWidth = 350;

/** What the built `functions.json` holds. */
interface FunctionMetadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionDeclaration[];
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`${address}: ${response.status} ${response.statusText}`);
  }
  return response;
}

/** Grid, ribbon, pane and wire put together: one Excel window with one add-in. */
export class StandInApplication implements Application {
  editing = false;
  newWorkbooks: readonly (Uint8Array | null)[] = [];
  private manifest: Manifest | null = null;
  private metadata: FunctionMetadata | null = null;
  private addin: AddinFrame | null = null;
  private connecting: ConnectOptions = {};
  private paneWidth = usualPaneWidth;
  private colourScheme = "";
  private readonly keyboard = new KeyboardPlace(() => this.addin?.connection.takeKeyboard());
  private counted: WireCounts = { roundTrips: 0, functionTrips: 0, bytes: 0 };

  /** @param tellNewWorkbook told of each window that was opened with a file */
  constructor(
    private readonly standIn: StandIn,
    private readonly tellNewWorkbook: (file: Uint8Array) => void = () => undefined
  ) {}

  get workbook(): StandIn["workbook"] {
    return this.standIn.workbook;
  }

  get functions(): FunctionHost {
    return this.standIn.functions;
  }

  async open(file: Uint8Array, name: string, options: OpenOptions): Promise<void> {
    // A file that cannot be read leaves what was open as it is.
    const snapshot = readWorkbook(file);
    this.closeAddin();
    this.editing = false;
    this.newWorkbooks = [];
    const locale = options.locale ?? "id-ID";
    this.paneWidth = options.width ?? usualPaneWidth;
    this.colourScheme = options.theme === "light" || options.theme === "dark" ? options.theme : "";
    this.manifest = readManifest(await (await fetched("/manifest.xml")).text(), locale);
    await this.declareFunctions(options);
    const { blank, events, sets, readOnly, document: documentMode, documentLimit, newWorkbooks } = options;
    this.connecting = {
      locale,
      blank,
      events,
      sets,
      readOnly,
      document: documentMode,
      documentLimit,
      newWorkbooks,
      onNewWorkbook: (opened) => this.openNewWorkbook(opened),
      workbookName: name,
      functions: this.metadata?.functions ?? [],
      allowErrors: this.metadata?.allowErrorForDataTypeAny ?? false,
      onKeyboardLeaving: () => this.keyboard.back(),
      onVisibility: (visible) => void this.standIn.pane(visible ? this.paneWidth : 0),
    };
    await this.standIn.show(snapshot, file, { locale });
    this.workbook.history.emptiesAsDesktop = options.undo === "emptied";
    if (options.calculation === "manual") {
      this.workbook.calculation.setMode("manual");
    }
    document.title = `${name} — Excel pengganti`;
    drawRibbon(this.standIn.ribbon(), this.manifest, {
      showPane: () => this.showPane(),
      invokeCommand: async (functionName) => {
        await this.showPane();
        await this.addin?.connection.invokeCommand(functionName);
      },
    });
  }

  close(): void {
    this.closeAddin();
    this.manifest = null;
    this.editing = false;
    this.standIn.close();
  }

  async showPane(): Promise<void> {
    const container = this.standIn.pane(this.paneWidth);
    if (this.addin !== null || this.manifest === null) {
      return;
    }
    // The add-in's page takes the colour scheme of the frame it stands in.
    container.style.colorScheme = this.colourScheme;
    this.addin = await openAddinFrame(
      container,
      this.manifest.paneUrl,
      this.manifest.displayName,
      this.workbook,
      this.functions,
      this.connecting
    );
  }

  setEditMode(on: boolean): void {
    this.editing = on;
    this.addin?.connection.setEditMode(on);
  }

  counts(): WireCounts {
    const more = this.addin?.connection.counter.read();
    if (more !== undefined) {
      this.counted = {
        roundTrips: this.counted.roundTrips + more.roundTrips,
        functionTrips: this.counted.functionTrips + more.functionTrips,
        bytes: this.counted.bytes + more.bytes,
      };
    }
    return this.counted;
  }

  inFlight(): number {
    return this.addin?.connection.inFlight() ?? 0;
  }

  /** @throws when the bytes are no workbook */
  private openNewWorkbook(file: Uint8Array | null): void {
    if (file !== null) readWorkbook(file);
    this.newWorkbooks = [...this.newWorkbooks, file];
    if (file !== null) this.tellNewWorkbook(file);
  }

  private closeAddin(): void {
    this.counts();
    this.addin?.close();
    this.addin = null;
    this.standIn.pane(0);
  }

  /** Registers what the built metadata declares, once; an Excel without custom functions knows none. */
  private async declareFunctions(options: OpenOptions): Promise<void> {
    const declared = this.manifest?.functions ?? null;
    if (declared === null || this.metadata !== null || !offersFunctions({ sets: options.sets })) {
      return;
    }
    const metadata = (await (await fetched(declared.metadataUrl)).json()) as FunctionMetadata;
    const { allowErrorForDataTypeAny } = metadata;
    this.metadata = metadata;
    this.functions.register(
      declared.namespace,
      metadata.functions.map((one) => ({ allowErrorForDataTypeAny, ...one }))
    );
  }
}
