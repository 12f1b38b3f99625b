import type { OpenOptions } from "./contract";
import type { StandInApplication } from "./application";
import { sayNewWorkbook } from "./new-workbook-bar";

/** The options written in the page's address. */
function optionsOf(query: URLSearchParams): OpenOptions {
  const theme = query.get("theme");
  const width = Number(query.get("width") ?? "");
  return {
    ...(query.has("locale") ? { locale: query.get("locale") ?? "" } : {}),
    ...(theme === "dark" || theme === "light" ? { theme } : {}),
    ...(width > 0 ? { width } : {}),
  };
}

function say(text: string): void {
  const message = document.createElement("p");
  message.setAttribute("role", "alert");
  message.className = "demo-message";
  message.textContent = text;
  document.querySelector(".demo-message")?.remove();
  document.body.prepend(message);
}

async function show(application: StandInApplication, bytes: ArrayBuffer | Uint8Array, name: string, options: OpenOptions): Promise<void> {
  try {
    await application.open(new Uint8Array(bytes), name, options);
    document.querySelector(".demo-message")?.remove();
    await application.showPane();
  } catch (error) {
    say(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Says that Excel opened a new window; nothing outside the demo, where no person looks. */
export function tellNewWorkbook(application: StandInApplication, file: Uint8Array): void {
  const query = new URLSearchParams(location.search);
  if (!query.has("workbook")) return;
  const options = optionsOf(query);
  const english = options.locale?.startsWith("en") === true;
  sayNewWorkbook(file, english, () => void show(application, file, english ? "New workbook.xlsx" : "Kertas kerja baru.xlsx", options));
}

/** Lets a person open another workbook: with a button beside the ribbon, or by dropping the file onto the page. */
function acceptFiles(application: StandInApplication, options: OpenOptions): void {
  const open = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) {
      await show(application, await file.arrayBuffer(), file.name, options);
    }
  };
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".xlsx";
  input.hidden = true;
  input.addEventListener("change", () => void open(input.files?.[0]));
  const button = document.createElement("button");
  button.type = "button";
  button.className = "ribbon-button open-file";
  button.textContent = options.locale?.startsWith("en") ? "Open another workbook…" : "Buka kertas kerja lain…";
  button.addEventListener("click", () => input.click());
  document.body.append(button, input);
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    void open(event.dataTransfer?.files[0]);
  });
}

/** The demo: opens the workbook named in the page's address with the pane beside it. Nothing when none is named. */
export async function startDemo(application: StandInApplication): Promise<void> {
  const query = new URLSearchParams(location.search);
  const address = query.get("workbook");
  if (address === null) {
    return;
  }
  const options = optionsOf(query);
  acceptFiles(application, options);
  const response = await fetch(address);
  if (!response.ok) {
    say(`${address}: ${response.status}`);
    return;
  }
  await show(application, await response.arrayBuffer(), address.slice(address.lastIndexOf("/") + 1), options);
}
