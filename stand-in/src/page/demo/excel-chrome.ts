import { showAlert } from "../../workbook/rules/alert";
import { captureKeys } from "../../workbook/rules/capture-keys";
import { tellRefusal } from "../../workbook/rules/tell-refusal";
import type { StandInApplication } from "../application";
import { NothingThere, RibbonCommands } from "../ribbon/commands";
import { drawExcelRibbon } from "../ribbon/ribbon";
import { tabsOf } from "../ribbon/tabs";
import { ribbonWords } from "../ribbon/words";
import type { OpenDocument } from "./open-document";
import { drawTitleBar } from "./title-bar";

/** What of the page stands around the workbook, as in Excel. */
export interface ExcelChrome {
  /** Shows the file's name, and whether changes wait to be downloaded. */
  showFile(): void;
  /** Another workbook is open: follows what is selected in it. */
  follow(): void;
  /** Asks, where changes would be lost, whether another workbook may be opened; then does it. */
  beforeOpening(open: () => void): void;
}

/** The element over which messages are shown. */
function grid(): HTMLElement {
  const found = document.getElementById("grid");
  if (found === null) throw new Error("The page has no #grid.");
  return found;
}

/**
 * Draws title and ribbon above the workbook.
 *
 * @param choose lets the person choose a file
 */
export function drawExcelChrome(application: StandInApplication, file: OpenDocument, locale: string, choose: () => void): ExcelChrome {
  const words = ribbonWords(locale);
  const workbook = (): StandInApplication["workbook"] => application.workbook;
  const commands = new RibbonCommands(workbook, () => {
    file.touched();
  });
  const act = (action: () => unknown): void => {
    void (async () => {
      try {
        await workbook().finishTyping();
        await action();
      } catch (error) {
        tellRefusal(grid(), locale, error instanceof NothingThere ? words.nothingThere : error);
      }
      update();
    })();
  };
  const download = (): void => {
    act(() => file.download());
  };
  const beforeOpening = (open: () => void): void => {
    if (!file.changed) return open();
    const { title, message, downloadFirst, openAnyway, cancel } = words.notSaved;
    showAlert(grid(), title, message, [
      { label: downloadFirst, press: () => void file.download().then(open) },
      { label: openAnyway, press: open },
      { label: cancel },
    ]);
  };
  const bar = drawTitleBar(words, choose, download);
  const container = document.createElement("header");
  container.className = "excel-ribbon";
  const addin = document.getElementById("ribbon");
  if (addin === null) throw new Error("The page has no #ribbon.");
  addin.before(bar.element, container);
  const context = { words, commands, workbook, open: choose, download: () => file.download() };
  const ribbon = drawExcelRibbon(container, tabsOf(context), addin, words, act);
  let asked = false;
  const update = (): void => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      ribbon.show(commands.look());
    });
  };
  for (const event of ["keyup", "pointerup"]) document.addEventListener(event, update);
  captureKeys((event) => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || (key !== "s" && key !== "o")) return false;
    if (key === "s") download();
    else choose();
    return true;
  });
  return {
    showFile: () => {
      bar.show(file);
    },
    follow: () => {
      workbook().on(update);
      update();
    },
    beforeOpening,
  };
}
