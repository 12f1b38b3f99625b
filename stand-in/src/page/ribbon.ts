import type { Manifest, RibbonButton } from "./manifest";

/** What the ribbon's buttons do. */
export interface RibbonActions {
  showPane(): Promise<void>;
  invokeCommand(functionName: string): Promise<void>;
}

function press(button: HTMLButtonElement, action: () => Promise<void>): void {
  button.disabled = true;
  action()
    .catch((error: unknown) => console.error(`ribbon button "${button.textContent ?? ""}":`, error))
    .finally(() => {
      button.disabled = false;
    });
}

function drawButton(described: RibbonButton, actions: RibbonActions): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "ribbon-button";
  button.id = described.id;
  button.title = [described.tipTitle, described.tip].filter((line) => line !== "").join("\n");
  if (described.icon !== null) {
    const icon = document.createElement("img");
    icon.src = described.icon;
    icon.alt = "";
    icon.width = 32;
    icon.height = 32;
    button.append(icon);
  }
  button.append(described.label);
  const { action } = described;
  button.addEventListener("click", () =>
    press(button, () => (action.kind === "showPane" ? actions.showPane() : actions.invokeCommand(action.functionName)))
  );
  return button;
}

/** Draws the groups a manifest puts on the ribbon into `container`; what stood there is replaced. */
export function drawRibbon(container: HTMLElement, manifest: Manifest, actions: RibbonActions): void {
  container.setAttribute("role", "toolbar");
  container.setAttribute("aria-label", manifest.displayName);
  container.replaceChildren(
    ...manifest.groups.map((group) => {
      const box = document.createElement("div");
      box.className = "ribbon-group";
      box.setAttribute("role", "group");
      box.setAttribute("aria-label", group.label);
      const label = document.createElement("div");
      label.className = "ribbon-group-label";
      label.setAttribute("aria-hidden", "true");
      label.textContent = group.label;
      box.append(...group.buttons.map((button) => drawButton(button, actions)), label);
      return box;
    })
  );
}
