import type { StandInApplication } from "../application";
import { addressOptions } from "./address-options";
import { drawExcelChrome } from "./excel-chrome";
import { sayNewWorkbook } from "./new-workbook-bar";
import { OpenDocument } from "./open-document";

/** Says above the page that something failed. */
function say(text: string): void {
  const message = document.createElement("p");
  message.setAttribute("role", "alert");
  message.className = "demo-message";
  message.textContent = text;
  document.querySelector(".demo-message")?.remove();
  document.body.prepend(message);
}

/** The page people meet first: Excel's window around a workbook, with the pane beside it. */
export class Demo {
  private readonly options = addressOptions(new URLSearchParams(location.search));
  private readonly english = this.options.locale?.startsWith("en") === true;
  private readonly file: OpenDocument;
  private readonly chrome: ReturnType<typeof drawExcelChrome>;

  constructor(private readonly application: StandInApplication) {
    document.documentElement.lang = this.english ? "en" : "id";
    // The pane takes the browser's palette where none is asked for; so does what stands above it.
    const prefersDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
    document.documentElement.dataset["theme"] = this.options.theme ?? (prefersDark ? "dark" : "light");
    this.file = new OpenDocument(application, () => {
      this.chrome.showFile();
    });
    const input = this.fileInput();
    this.chrome = drawExcelChrome(application, this.file, this.options.locale ?? "id-ID", () => {
      input.click();
    });
    window.addEventListener("beforeunload", (event) => {
      if (this.file.changed) event.preventDefault();
    });
  }

  /** Opens a file of the server. */
  async openAddress(address: string): Promise<void> {
    const response = await fetch(address);
    if (!response.ok) {
      say(`${address}: ${String(response.status)}`);
      return;
    }
    await this.show(new Uint8Array(await response.arrayBuffer()), address.slice(address.lastIndexOf("/") + 1));
  }

  /** Says that Excel opened a new window, and lets the person open its workbook here. */
  tellNewWorkbook(file: Uint8Array): void {
    sayNewWorkbook(file, this.english, () => {
      this.chrome.beforeOpening(() => void this.show(file, this.english ? "New workbook.xlsx" : "Kertas kerja baru.xlsx"));
    });
  }

  private async show(bytes: Uint8Array, name: string): Promise<void> {
    try {
      await this.application.open(bytes, name, this.options);
      this.file.opened(name);
      this.chrome.follow();
      document.querySelector(".demo-message")?.remove();
      await this.application.showPane();
    } catch (error) {
      say(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** Lets a person open a file of their own: chosen, or dropped onto the page. */
  private fileInput(): HTMLInputElement {
    const open = (file: File | undefined): void => {
      if (file === undefined) return;
      this.chrome.beforeOpening(() => void file.arrayBuffer().then((bytes) => this.show(new Uint8Array(bytes), file.name)));
    };
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ".xlsx";
    input.hidden = true;
    input.addEventListener("change", () => {
      open(input.files?.[0]);
      // The same file may be chosen again.
      input.value = "";
    });
    document.body.append(input);
    document.addEventListener("dragover", (event) => {
      event.preventDefault();
    });
    document.addEventListener("drop", (event) => {
      event.preventDefault();
      open(event.dataTransfer?.files[0]);
    });
    return input;
  }
}

/** The demo, where the page's address names a workbook; null elsewhere, where no person looks. */
export function startDemo(application: StandInApplication): Demo | null {
  const address = new URLSearchParams(location.search).get("workbook");
  if (address === null) return null;
  const demo = new Demo(application);
  void demo.openAddress(address);
  return demo;
}
