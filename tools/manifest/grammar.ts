/*
 * What may stand in the manifest, and in which order: the parts of Microsoft's format that this add-in uses, after the
 * published schemas of the add-in only manifest (OfficeAppManifestV1_1, TaskPaneAppVersionOverridesV1_0,
 * OfficeAppBasicTypesV1_0) and the documentation of Runtimes and ExtendedOverrides. Anything else is refused: whoever needs more adds it here
 * with its place. Excel says nothing of a manifest it cannot read; the add-in is simply not there.
 */

export const APP = "http://schemas.microsoft.com/office/appforoffice/1.1";
export const OVERRIDES = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";
export const BASIC = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";

/** An element inside another: its name, what it holds, and how often it may stand there at least and at most. */
export type Child = readonly [name: string, type: string, least: 0 | 1, most: number];

/** What an element of a type holds. Children stand in this order. */
export interface ElementType {
  readonly namespace: string;
  readonly children?: readonly Child[];
  readonly attributes?: Readonly<Record<string, RegExp>>;
  readonly optional?: Readonly<Record<string, RegExp>>;
  /** What its text must be; without one it holds elements alone. */
  readonly text?: RegExp;
  /** The types `xsi:type` may choose; the element is one of them. */
  readonly oneOf?: readonly string[];
}

const many = Number.POSITIVE_INFINITY;
const short = /^[\s\S]{1,125}$/;
const long = /^[\s\S]{1,250}$/;
const address = /^https:\/\/[^\s"<>&]{1,2040}$/;
const locale = /^[a-z]{2}-[A-Z]{2}$/;
const id = /^[\w.-]{1,32}$/;
const version = /^\d{1,5}\.\d{1,5}$/;

const app = (type: Omit<ElementType, "namespace">): ElementType => ({ namespace: APP, ...type });
const overrides = (type: Omit<ElementType, "namespace">): ElementType => ({ namespace: OVERRIDES, ...type });
const basic = (type: Omit<ElementType, "namespace">): ElementType => ({ namespace: BASIC, ...type });

/** A text or address with others for other languages. */
const setting = (
  namespace: string,
  kind: string,
  value: RegExp,
  attributes: ElementType["attributes"] = {}
): Record<string, ElementType> => ({
  [kind]: { namespace, attributes: { ...attributes, DefaultValue: value }, children: [["Override", `${kind} override`, 0, many]] },
  [`${kind} override`]: { namespace, attributes: { Locale: locale, Value: value } },
});

const reference = overrides({ attributes: { resid: id } });
const place: Child = ["SourceLocation", "reference", 1, 1];

/** Every type, by name. `xsi:type` names those of the format itself. */
export const types: Readonly<Record<string, ElementType>> = {
  OfficeApp: app({ oneOf: ["TaskPaneApp"] }),
  TaskPaneApp: app({
    children: [
      ["Id", "uuid", 1, 1],
      ["Version", "version", 1, 1],
      ["ProviderName", "short text", 1, 1],
      ["DefaultLocale", "locale", 1, 1],
      ["DisplayName", "short", 1, 1],
      ["Description", "long", 1, 1],
      ["IconUrl", "url", 1, 1],
      ["HighResolutionIconUrl", "url", 1, 1],
      ["SupportUrl", "url", 1, 1],
      ["AppDomains", "AppDomains", 0, 1],
      ["Hosts", "app hosts", 1, 1],
      ["Requirements", "Requirements", 0, 1],
      ["DefaultSettings", "DefaultSettings", 1, 1],
      ["Permissions", "permission", 1, 1],
      ["VersionOverrides", "VersionOverrides", 1, 1],
      ["ExtendedOverrides", "ExtendedOverrides", 0, 1],
    ],
  }),
  ExtendedOverrides: app({ attributes: { Url: address } }),
  uuid: app({ text: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/ }),
  version: app({ text: /^\d{1,5}(\.\d{1,5}){0,3}$/ }),
  "short text": app({ text: short }),
  locale: app({ text: locale }),
  permission: app({ text: /^(Restricted|ReadDocument|ReadAllDocument|WriteDocument|ReadWriteDocument)$/ }),
  ...setting(APP, "short", short),
  ...setting(APP, "long", long),
  ...setting(APP, "url", address),
  AppDomains: app({ children: [["AppDomain", "domain", 1, many]] }),
  domain: app({ text: address }),
  "app hosts": app({ children: [["Host", "app host", 1, many]] }),
  "app host": app({ attributes: { Name: /^Workbook$/ } }),
  Requirements: app({ children: [["Sets", "Sets", 1, 1]] }),
  Sets: app({ optional: { DefaultMinVersion: version }, children: [["Set", "Set", 1, many]] }),
  Set: app({ attributes: { Name: short }, optional: { MinVersion: version } }),
  DefaultSettings: app({ children: [["SourceLocation", "url", 1, 1]] }),

  VersionOverrides: overrides({ oneOf: ["VersionOverridesV1_0"] }),
  VersionOverridesV1_0: overrides({
    children: [
      ["Hosts", "Hosts", 1, 1],
      ["Resources", "Resources", 1, 1],
    ],
  }),
  Hosts: overrides({ children: [["Host", "Host", 1, many]] }),
  Host: overrides({ oneOf: ["Workbook"] }),
  Workbook: overrides({
    children: [
      ["Runtimes", "Runtimes", 1, 1],
      ["AllFormFactors", "AllFormFactors", 1, 1],
      ["DesktopFormFactor", "DesktopFormFactor", 1, 1],
    ],
  }),
  Runtimes: overrides({ children: [["Runtime", "Runtime", 1, 1]] }),
  Runtime: overrides({ attributes: { resid: id, lifetime: /^long$/ } }),
  AllFormFactors: overrides({ children: [["ExtensionPoint", "functions point", 1, 1]] }),
  "functions point": overrides({ oneOf: ["CustomFunctions"] }),
  CustomFunctions: overrides({
    children: [
      ["Script", "place", 1, 1],
      ["Page", "place", 1, 1],
      ["Metadata", "place", 1, 1],
      ["Namespace", "reference", 1, 1],
    ],
  }),
  place: overrides({ children: [place] }),
  reference,
  DesktopFormFactor: overrides({
    children: [
      ["GetStarted", "GetStarted", 0, 1],
      ["FunctionFile", "reference", 0, 1],
      ["ExtensionPoint", "command point", 1, many],
    ],
  }),
  GetStarted: overrides({
    children: [
      ["Title", "reference", 1, 1],
      ["Description", "reference", 1, 1],
      ["LearnMoreUrl", "reference", 1, 1],
    ],
  }),
  "command point": overrides({ oneOf: ["PrimaryCommandSurface", "ContextMenu"] }),
  ContextMenu: overrides({ children: [["OfficeMenu", "OfficeMenu", 1, 1]] }),
  // The documentation allows one control, where the schema allows several.
  OfficeMenu: overrides({ attributes: { id: /^ContextMenuCell$/ }, children: [["Control", "Control", 1, 1]] }),
  PrimaryCommandSurface: overrides({ children: [["OfficeTab", "OfficeTab", 1, many]] }),
  OfficeTab: overrides({ attributes: { id: short }, children: [["Group", "Group", 1, many]] }),
  Group: overrides({
    attributes: { id: short },
    children: [
      ["Label", "reference", 1, 1],
      ["Icon", "Icon", 1, 1],
      ["Control", "Control", 1, many],
    ],
  }),
  Icon: overrides({ children: [["Image", "icon image", 1, many]] }),
  "icon image": basic({ attributes: { size: /^\d{2,3}$/, resid: id } }),
  Control: overrides({ oneOf: ["Button"] }),
  Button: overrides({
    attributes: { id: short },
    children: [
      ["Label", "reference", 1, 1],
      ["Supertip", "Supertip", 1, 1],
      ["Icon", "Icon", 1, 1],
      ["Action", "Action", 1, 1],
    ],
  }),
  Supertip: overrides({
    children: [
      ["Title", "reference", 1, 1],
      ["Description", "reference", 1, 1],
    ],
  }),
  Action: overrides({ oneOf: ["ShowTaskpane", "ExecuteFunction"] }),
  ShowTaskpane: overrides({ children: [["TaskpaneId", "pane id", 1, 1], place] }),
  // A pane without an id counts as another pane than the one of the shared runtime.
  "pane id": overrides({ text: short }),
  ExecuteFunction: overrides({ children: [["FunctionName", "function name", 1, 1]] }),
  "function name": overrides({ text: /^[A-Za-z]\w{0,63}$/ }),

  Resources: overrides({
    children: [
      ["Images", "Images", 1, 1],
      ["Urls", "Urls", 1, 1],
      ["ShortStrings", "ShortStrings", 1, 1],
      ["LongStrings", "LongStrings", 1, 1],
    ],
  }),
  Images: basic({ children: [["Image", "url resource", 1, many]] }),
  Urls: basic({ children: [["Url", "url resource", 1, many]] }),
  ShortStrings: basic({ children: [["String", "short resource", 1, many]] }),
  LongStrings: basic({ children: [["String", "long resource", 1, many]] }),
  ...setting(BASIC, "url resource", address, { id }),
  ...setting(BASIC, "short resource", short, { id }),
  ...setting(BASIC, "long resource", long, { id }),
};
