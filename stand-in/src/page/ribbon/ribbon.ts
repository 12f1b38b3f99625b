import { captureKeys } from "../../workbook/rules/capture-keys";
import type { Look, Tab } from "./controls";
import { drawControl, type Act, type DrawnControl } from "./draw-control";
import type { RibbonWords } from "./words";

/** The ribbon on the page. */
export interface DrawnRibbon {
  /** Makes it show how the selected cell looks. */
  show(look: Look): void;
}

/** The tab that is open at first, which holds the add-in's groups as its manifest says. */
const HOME = "home";

/**
 * Draws Excel's tabs into `container`, in place of what stood there.
 *
 * @param addin the add-in's own groups: they end the home tab
 */
export function drawExcelRibbon(
  container: HTMLElement,
  tabs: readonly Tab[],
  addin: HTMLElement,
  words: RibbonWords,
  act: Act
): DrawnRibbon {
  const drawn: DrawnControl[] = [];
  const panels = tabs.map((tab) => panelOf(tab, words, act, drawn));
  const heads = tabs.map(({ id, label }) => headOf(id, label));
  const strip = document.createElement("div");
  strip.className = "ribbon-tabs";
  strip.setAttribute("role", "tablist");
  strip.append(...heads);
  const open = (id: string): void => {
    for (const [at, tab] of tabs.entries()) {
      const isOpen = tab.id === id;
      heads[at]?.setAttribute("aria-selected", String(isOpen));
      if (heads[at] !== undefined) heads[at].tabIndex = isOpen ? 0 : -1;
      if (panels[at] !== undefined) panels[at].hidden = !isOpen;
    }
  };
  for (const [at, { id }] of tabs.entries())
    heads[at]?.addEventListener("click", () => {
      open(id);
    });
  panels[tabs.findIndex(({ id }) => id === HOME)]?.append(addin);
  container.replaceChildren(strip, ...panels);
  open(HOME);
  captureKeys((event) => keyInRibbon(event, container, heads));
  return {
    show: (look) => {
      for (const one of drawn) one.show(look);
    },
  };
}

function headOf(id: string, label: string): HTMLButtonElement {
  const head = document.createElement("button");
  head.type = "button";
  head.id = `ribbon-tab-${id}`;
  head.setAttribute("role", "tab");
  head.setAttribute("aria-controls", `ribbon-panel-${id}`);
  head.textContent = label;
  head.addEventListener("mousedown", (event) => {
    event.preventDefault();
  });
  return head;
}

function panelOf({ id, groups }: Tab, words: RibbonWords, act: Act, drawn: DrawnControl[]): HTMLElement {
  const panel = document.createElement("div");
  panel.id = `ribbon-panel-${id}`;
  panel.className = "ribbon-panel";
  panel.setAttribute("role", "tabpanel");
  panel.setAttribute("aria-labelledby", `ribbon-tab-${id}`);
  panel.append(
    ...groups.map(({ label, controls }) => {
      const box = document.createElement("div");
      box.className = "ribbon-controls";
      box.setAttribute("role", "group");
      box.setAttribute("aria-label", label);
      const made = controls.map((control) => drawControl(control, words, act));
      drawn.push(...made);
      box.append(...made.map(({ element }) => element));
      return box;
    })
  );
  return panel;
}

/** Keys pressed while the ribbon has the keyboard are not meant for the cells; left and right go from tab to tab. */
function keyInRibbon(event: KeyboardEvent, container: HTMLElement, heads: readonly HTMLElement[]): boolean | "page" {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || !container.contains(target) || key === "F6") return false;
  const at = heads.indexOf(target);
  const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
  if (at < 0 || step === 0) return "page";
  const next = heads[(at + step + heads.length) % heads.length];
  next?.focus();
  next?.click();
  return true;
}
