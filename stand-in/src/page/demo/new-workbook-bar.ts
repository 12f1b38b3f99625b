import { downloadFile } from "./download-file";

/** The words of the bar, in both languages of the demo. */
const words = {
  id: { said: "Excel membuka kertas kerja baru di jendela lain.", here: "Buka di sini", save: "Unduh", close: "Tutup" },
  en: { said: "Excel opened a new workbook in another window.", here: "Open it here", save: "Download", close: "Close" },
};

/**
 * Tells a person that Excel would have opened a new window, and lets them open its workbook in place of the present one, or keep it as a file.
 * @param openHere opens the new workbook in this window
 */
export function sayNewWorkbook(file: Uint8Array, english: boolean, openHere: () => void): void {
  const text = english ? words.en : words.id;
  const bar = document.createElement("div");
  bar.className = "new-workbook";
  bar.setAttribute("role", "status");
  const button = (label: string, act: () => void): HTMLButtonElement => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = label;
    made.addEventListener("click", act);
    return made;
  };
  const close = (): void => bar.remove();
  const save = (): void => {
    downloadFile(file, "kertas-kerja-baru.xlsx");
  };
  const open = (): void => {
    close();
    openHere();
  };
  bar.append(text.said, button(text.here, open), button(text.save, save), button(text.close, close));
  document.querySelector(".new-workbook")?.remove();
  // Below the ribbon, whose right end holds the button for other files.
  document.querySelector("main")?.before(bar);
}
