import { readWorkbook } from "../file";
import type { FunctionHost } from "../model/functions";
import type { ConnectOptions } from "../wire";
import { Addin, install, type Installed } from "./addin";
import type { Application, OpenOptions, WireCounts } from "./contract";
import { KeyboardPlace } from "./keyboard";
import type { RibbonButton } from "./manifest";
import { drawRibbon } from "./ribbon";
import type { StandIn } from "./stand-in";

/** Width of a task pane in Excel when nobody has dragged it. */
const usualPaneWidth = 350;

/** The manifest of the add-in whose pane is shown; others may be installed beside it. */
const shownAddin = "/manifest.xml";

const noCounts: WireCounts = { roundTrips: 0, functionTrips: 0, bytes: 0 };

const sum = (one: WireCounts, other: WireCounts): WireCounts => ({
  roundTrips: one.roundTrips + other.roundTrips,
  functionTrips: one.functionTrips + other.functionTrips,
  bytes: one.bytes + other.bytes,
});

/** Grid, ribbon, panes and wire put together: one Excel window with its add-ins, of which one shows its pane. */
export class StandInApplication implements Application {
  editing = false;
  newWorkbooks: readonly (Uint8Array | null)[] = [];
  /** By the address of their manifest; what was installed once stays known, as functions cannot be taken back. */
  private readonly installed = new Map<string, Installed>();
  /** Of the open workbook; the first one has the pane. */
  private addins: readonly Addin[] = [];
  private paneWidth = usualPaneWidth;
  private readonly keyboard = new KeyboardPlace(
    () => this.addins[0]?.connection?.takeKeyboard(),
    (keys) => this.press(keys)
  );
  private counted: WireCounts = noCounts;
  /** What a person's key or menu set going and is not with the add-in yet. */
  private going = 0;

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
    this.closeAddins();
    this.editing = false;
    this.newWorkbooks = [];
    const locale = options.locale ?? "id-ID";
    this.paneWidth = options.width ?? usualPaneWidth;
    const addresses = [shownAddin, ...(options.besides ?? [])];
    for (const address of addresses)
      this.installed.set(address, await install(address, options, this.functions, this.installed.get(address)));
    const installed = addresses.flatMap((address) => this.installed.get(address) ?? []);
    const entries = installed.flatMap(({ manifest }) => manifest.cellMenu);
    const cellMenu = entries.map(({ id, label }) => ({ id, label, choose: () => this.letGoOn(this.chooseInCellMenu(label)) }));
    await this.standIn.show(snapshot, file, { locale, cellMenu });
    this.workbook.history.emptiesAsDesktop = options.undo === "emptied";
    if (options.calculation === "manual") {
      this.workbook.calculation.setMode("manual");
    }
    document.title = `${name} — Excel pengganti`;
    const connecting = this.connecting(name, locale, options);
    const container = this.standIn.pane(0);
    // The add-in's page takes the colour scheme of the frame it stands in.
    container.style.colorScheme = options.theme === "light" || options.theme === "dark" ? options.theme : "";
    this.addins = installed.map((each, at) => this.addinOf(each, at === 0 ? container : this.standIn.besides(), connecting));
    this.keyboard.shortcuts = installed.flatMap(({ shortcuts }) => shortcuts.map(({ keys }) => keys));
    this.drawRibbon();
    // Excel starts an add-in at once where the workbook says so, and where its cells hold functions of it.
    if (this.workbook.settings.startsWithDocument) await this.addins[0]?.start();
    for (const addin of this.addins.slice(1)) await addin.start();
  }

  close(): void {
    this.closeAddins();
    this.editing = false;
    this.standIn.close();
  }

  async showPane(): Promise<void> {
    await this.addins[0]?.showPane();
  }

  cellMenu(): readonly string[] {
    return this.addins.flatMap(({ installed }) => installed.manifest.cellMenu.map(({ label }) => label));
  }

  async chooseInCellMenu(name: string): Promise<void> {
    for (const addin of this.addins)
      for (const entry of addin.installed.manifest.cellMenu) if (entry.label === name) await this.use(addin, entry);
  }

  setEditMode(on: boolean): void {
    this.editing = on;
    for (const { connection } of this.addins) connection?.setEditMode(on);
  }

  setEvents(mode: NonNullable<OpenOptions["events"]>): void {
    for (const { connection } of this.addins) connection?.setEvents(mode);
  }

  counts(): WireCounts {
    for (const { connection } of this.addins) if (connection !== null) this.counted = sum(this.counted, connection.counter.read());
    return this.counted;
  }

  inFlight(): number {
    return this.addins.reduce((count, { connection }) => count + (connection?.inFlight() ?? 0), this.going);
  }

  private connecting(name: string, locale: string, options: OpenOptions): ConnectOptions {
    const { blank, events, sets, readOnly, document: documentMode, documentLimit, newWorkbooks } = options;
    return {
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
      onKeyboardLeaving: () => this.keyboard.back(),
    };
  }

  private addinOf(installed: Installed, container: HTMLElement, connecting: ConnectOptions): Addin {
    const show = (visible: boolean): void => {
      if (container.id === "pane") this.standIn.pane(visible ? this.paneWidth : 0);
    };
    return new Addin(installed, { workbook: this.workbook, functions: this.functions, container, show }, connecting);
  }

  private drawRibbon(): void {
    const ribbons = this.addins.map((addin) => {
      const ribbon = this.addins.length === 1 ? this.standIn.ribbon() : document.createElement("div");
      drawRibbon(ribbon, addin.installed.manifest, {
        showPane: () => addin.showPane(),
        invokeCommand: async (functionName) => {
          await addin.showPane();
          await addin.invokeCommand(functionName);
        },
      });
      return ribbon;
    });
    if (ribbons.length > 1) this.standIn.ribbon().replaceChildren(...ribbons);
  }

  private async use(addin: Addin, { action }: RibbonButton): Promise<void> {
    await (action.kind === "showPane" ? addin.showPane() : addin.invokeCommand(action.functionName));
  }

  /** The person pressed keys of an add-in. */
  private press(keys: string): void {
    for (const addin of this.addins)
      for (const shortcut of addin.installed.shortcuts) if (shortcut.keys === keys) this.letGoOn(addin.runAction(shortcut.action));
  }

  /** What nobody waits for, but is not at rest. */
  private letGoOn(work: Promise<void>): void {
    this.going += 1;
    work.catch((error: unknown) => console.error(error)).finally(() => (this.going -= 1));
  }

  /** @throws when the bytes are no workbook */
  private openNewWorkbook(file: Uint8Array | null): void {
    if (file !== null) readWorkbook(file);
    this.newWorkbooks = [...this.newWorkbooks, file];
    if (file !== null) this.tellNewWorkbook(file);
  }

  private closeAddins(): void {
    this.counts();
    for (const addin of this.addins) addin.close();
    this.addins = [];
    this.standIn.pane(0);
  }
}
