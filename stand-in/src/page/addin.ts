import type { FunctionDeclaration, FunctionHost } from "../model/functions";
import type { Workbook } from "../model/workbook/workbook";
import type { ConnectOptions, Connection } from "../wire";
import { offersFunctions } from "../wire/host/startup";
import { type AddinFrame, openAddinFrame } from "./addin-frame";
import { type Manifest, readManifest } from "./manifest";
import { readShortcuts, type Shortcut } from "./shortcuts";

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

/** What an Excel knows of an add-in that is installed in it. */
export interface Installed {
  readonly manifest: Manifest;
  readonly metadata: FunctionMetadata | null;
  readonly shortcuts: readonly Shortcut[];
}

/**
 * Reads a manifest and what it points to, and registers the functions it declares unless they are; an Excel without custom
 * functions knows none.
 */
export async function install(address: string, options: ConnectOptions, functions: FunctionHost, before?: Installed): Promise<Installed> {
  const manifest = readManifest(await (await fetched(address)).text(), options.locale ?? "id-ID");
  const shortcuts = manifest.shortcutsUrl === null ? [] : readShortcuts(await (await fetched(manifest.shortcutsUrl)).text());
  const known = before?.metadata ?? null;
  if (known !== null || manifest.functions === null || !offersFunctions(options)) return { manifest, metadata: known, shortcuts };
  const metadata = (await (await fetched(manifest.functions.metadataUrl)).json()) as FunctionMetadata;
  const { allowErrorForDataTypeAny } = metadata;
  functions.register(
    manifest.functions.namespace,
    metadata.functions.map((one) => ({ allowErrorForDataTypeAny, ...one }))
  );
  return { manifest, metadata, shortcuts };
}

/** Where an add-in runs: the element for its frame, shown or not. */
export interface AddinPlace {
  readonly workbook: Workbook;
  readonly functions: FunctionHost;
  /** The element for the frame. */
  readonly container: HTMLElement;
  /** Shows or hides the pane. */
  readonly show: (visible: boolean) => void;
}

/** An add-in in an open workbook: not started, running without its pane, or with it. */
export class Addin {
  private starting: Promise<AddinFrame> | null = null;
  private frame: AddinFrame | null = null;

  constructor(
    readonly installed: Installed,
    private readonly place: AddinPlace,
    private readonly options: ConnectOptions
  ) {}

  /** The wire of its frame; null before it was started. */
  get connection(): Connection | null {
    return this.frame?.connection ?? null;
  }

  /** Shows the pane, and starts the add-in in it where it is not running. */
  async showPane(): Promise<void> {
    this.place.show(true);
    (await this.start(false)).connection.setVisible(true);
  }

  /** Runs an action for a key. */
  async runAction(id: string): Promise<void> {
    (await this.start()).connection.invokeAction(id);
  }

  /** Runs the function of a button or a menu's entry; resolves when the add-in says that it is done. */
  async invokeCommand(functionName: string): Promise<void> {
    await (await this.start()).connection.invokeCommand(functionName);
  }

  /** Starts the add-in where it is not running. */
  start(hidden = true): Promise<AddinFrame> {
    return (this.starting ??= this.open(hidden));
  }

  close(): void {
    this.starting = null;
    this.frame?.close();
    this.frame = null;
  }

  private async open(hidden: boolean): Promise<AddinFrame> {
    const { manifest, metadata } = this.installed;
    const { container, workbook, functions, show } = this.place;
    const frame = await openAddinFrame(container, manifest.paneUrl, manifest.displayName, workbook, functions, {
      ...this.options,
      hidden,
      addinId: manifest.id,
      namespace: manifest.functions?.namespace,
      functions: metadata?.functions ?? [],
      allowErrors: metadata?.allowErrorForDataTypeAny ?? false,
      onVisibility: show,
    });
    this.frame = frame;
    return frame;
  }
}
