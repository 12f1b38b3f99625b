import { drawIcon, type IconName } from "../ribbon/icons";
import type { RibbonWords } from "../ribbon/words";
import type { OpenDocument } from "./open-document";

/** The line above the ribbon. */
export interface TitleBar {
  readonly element: HTMLElement;
  /** Shows the name of the file, and whether changes wait to be downloaded. */
  show(document: Pick<OpenDocument, "name" | "changed">): void;
}

/** Draws the line above the ribbon: the file's name, and what people look for first. */
export function drawTitleBar(words: RibbonWords, open: () => void, download: () => void): TitleBar {
  const element = document.createElement("div");
  element.className = "title-bar";
  const name = document.createElement("h1");
  const state = document.createElement("span");
  state.setAttribute("role", "status");
  const excel = document.createElement("span");
  excel.className = "title-bar-excel";
  excel.textContent = words.excel;
  excel.title = words.excelTip;
  const button = (label: string, icon: IconName, press: () => void): HTMLButtonElement => {
    const made = document.createElement("button");
    made.type = "button";
    made.append(drawIcon(icon), label);
    made.addEventListener("mousedown", (event) => {
      event.preventDefault();
    });
    made.addEventListener("click", press);
    return made;
  };
  element.append(name, state, excel, button(words.open, "open", open), button(words.download, "download", download));
  return {
    element,
    show(opened) {
      name.textContent = opened.name;
      name.title = opened.name;
      state.textContent = opened.changed ? words.changed : "";
    },
  };
}
