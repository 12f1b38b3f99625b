/** A button the manifest puts on the ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  /** Address of the icon nearest to 32 pixels; null when the manifest names none. */
  readonly icon: string | null;
  readonly action: { readonly kind: "showPane" } | { readonly kind: "command"; readonly functionName: string };
}

/** A labelled group of buttons. */
export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** What an add-in-only manifest tells Excel, as far as the stand-in shows it. */
export interface Manifest {
  readonly id: string;
  readonly displayName: string;
  /** Address of the pane's page. */
  readonly paneUrl: string;
  /** Namespace and metadata address of the custom functions; null when it declares none. */
  readonly functions: { readonly namespace: string; readonly metadataUrl: string } | null;
  readonly groups: readonly RibbonGroup[];
  /** Entries in the menu of a cell. */
  readonly cellMenu: readonly RibbonButton[];
  /** Address of the file with the add-in's keys; null when it names none. */
  readonly shortcutsUrl: string | null;
}

/** Prefixes do not matter in a manifest, so elements are found by their local names. */
function all(element: Element | Document, name: string): Element[] {
  return [...element.getElementsByTagNameNS("*", name)];
}

function child(element: Element | undefined, name: string): Element | undefined {
  return element === undefined ? undefined : [...element.children].find((one) => one.localName === name);
}

/** The value for a locale: an override for the locale, else for its language, else the default. */
function inLocale(element: Element | undefined, locale: string): string {
  if (element === undefined) {
    return "";
  }
  const overrides = [...element.children].filter((one) => one.localName === "Override");
  const wanted = locale.toLowerCase();
  const language = wanted.split("-")[0] ?? wanted;
  const localeOf = (one: Element): string => (one.getAttribute("Locale") ?? "").toLowerCase();
  const found = overrides.find((one) => localeOf(one) === wanted) ?? overrides.find((one) => localeOf(one).split("-")[0] === language);
  return found?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
}

/** Looks texts, addresses and images up by their resource id. */
class Resources {
  private readonly byId: ReadonlyMap<string, Element>;

  constructor(
    manifest: Document,
    private readonly locale: string
  ) {
    const resources = all(manifest, "Resources")[0];
    const entries = resources === undefined ? [] : [...resources.getElementsByTagName("*")].filter((one) => one.hasAttribute("id"));
    this.byId = new Map(entries.map((one) => [one.getAttribute("id") ?? "", one]));
  }

  /** The value a `resid` attribute points at. */
  of(element: Element | undefined): string {
    return element === undefined ? "" : inLocale(this.byId.get(element.getAttribute("resid") ?? ""), this.locale);
  }
}

function iconOf(control: Element, resources: Resources): string | null {
  const images = all(control, "Image").filter((image) => image.hasAttribute("resid"));
  const distance = (image: Element): number => Math.abs(Number(image.getAttribute("size")) - 32);
  const nearest = [...images].sort((one, other) => distance(one) - distance(other))[0];
  return nearest === undefined ? null : resources.of(nearest);
}

function buttonOf(control: Element, resources: Resources): RibbonButton {
  const action = child(control, "Action");
  const supertip = child(control, "Supertip");
  const isCommand = /ExecuteFunction$/.test([...(action?.attributes ?? [])].find((one) => one.localName === "type")?.value ?? "");
  return {
    id: control.getAttribute("id") ?? "",
    label: resources.of(child(control, "Label")),
    tipTitle: resources.of(child(supertip, "Title")),
    tip: resources.of(child(supertip, "Description")),
    icon: iconOf(control, resources),
    action: isCommand ? { kind: "command", functionName: child(action, "FunctionName")?.textContent?.trim() ?? "" } : { kind: "showPane" },
  };
}

/** The extension points of a type. */
function pointsOf(manifest: Document, type: string): Element[] {
  return all(manifest, "ExtensionPoint").filter((point) =>
    [...point.attributes].some((one) => one.localName === "type" && one.value.endsWith(type))
  );
}

function functionsOf(manifest: Document, resources: Resources): Manifest["functions"] {
  const [point] = pointsOf(manifest, "CustomFunctions");
  if (point === undefined) {
    return null;
  }
  const metadata = child(child(point, "Metadata"), "SourceLocation");
  return {
    namespace: resources.of(child(point, "Namespace")),
    metadataUrl: resources.of(metadata),
  };
}

/**
 * Reads an add-in-only manifest for one display language.
 *
 * @throws when it is not well-formed or names no page
 */
export function readManifest(xml: string, locale: string): Manifest {
  const manifest = new DOMParser().parseFromString(xml, "text/xml");
  const broken = manifest.querySelector("parsererror");
  if (broken !== null) {
    throw new Error(`manifest.xml is not well-formed: ${broken.textContent ?? ""}`);
  }
  const paneUrl = inLocale(all(child(manifest.documentElement, "DefaultSettings") ?? manifest, "SourceLocation")[0], locale);
  if (paneUrl === "") {
    throw new Error("manifest.xml names no page (DefaultSettings/SourceLocation)");
  }
  const resources = new Resources(manifest, locale);
  return {
    id: child(manifest.documentElement, "Id")?.textContent?.trim() ?? "",
    displayName: inLocale(child(manifest.documentElement, "DisplayName"), locale),
    paneUrl,
    functions: functionsOf(manifest, resources),
    groups: pointsOf(manifest, "PrimaryCommandSurface")
      .flatMap((point) => all(point, "Group"))
      .map((group) => ({
        id: group.getAttribute("id") ?? "",
        label: resources.of(child(group, "Label")),
        buttons: all(group, "Control").map((control) => buttonOf(control, resources)),
      })),
    cellMenu: pointsOf(manifest, "ContextMenu")
      .flatMap((point) => all(point, "OfficeMenu"))
      .filter((menu) => menu.getAttribute("id") === "ContextMenuCell")
      .flatMap((menu) => all(menu, "Control"))
      .map((control) => buttonOf(control, resources)),
    shortcutsUrl: child(manifest.documentElement, "ExtendedOverrides")?.getAttribute("Url") ?? null,
  };
}
