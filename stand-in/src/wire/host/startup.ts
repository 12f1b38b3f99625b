import type { ConnectOptions } from "./options";
import type { Json, JsonObject } from "../protocol/json";

/** Requirement sets of a current Excel on the web, as far as the stand-in follows them. */
const DEFAULT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.17",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  SharedRuntime: "1.2",
  RibbonApi: "1.2",
  KeyboardShortcuts: "1.1",
  DialogApi: "1.2",
  AddInCommands: "1.3",
  CustomXmlParts: "1.1",
  DocumentEvents: "1.1",
  File: "1.1",
  CompressedFile: "1.1",
  Settings: "1.1",
  DelayForCellEdit: "1.1",
};

/** Of an add-in whose manifest nobody read. */
const SOME_ADDIN = "5fbe0000-0000-4000-8000-000000000001";
const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;

/** The requirement sets the stand-in claims, after the options. */
export function requirementSets(options: ConnectOptions): Readonly<Record<string, string>> {
  const sets: Record<string, string> = { ...DEFAULT_SETS };
  for (const [name, version] of Object.entries(options.sets ?? {})) {
    const known = Object.keys(sets).find((set) => set.toLowerCase() === name.toLowerCase()) ?? name;
    if (version === null || Number(version) === 0) delete sets[known];
    else sets[known] = version;
  }
  return sets;
}

/** True when the stand-in runs custom functions for these options. */
export function offersFunctions(options: ConnectOptions): boolean {
  const sets = requirementSets(options);
  return "CustomFunctionsRuntime" in sets && "CustomFunctions" in sets;
}

/**
 * The name to give the add-in's iframe before its `src`: office.js reads from it who hosts it.
 * `hostUrl` is the address of the page that holds the iframe.
 */
export function iframeName(options: ConnectOptions, hostUrl: string): string {
  const flags = ("SharedRuntime" in requirementSets(options) ? SHARED_RUNTIME : 0) + (offersFunctions(options) ? CUSTOM_FUNCTIONS : 0);
  const conversation = crypto.randomUUID();
  const host = new URL(hostUrl);
  return JSON.stringify({
    hostInfo: `Excel$Web$16.01$${options.locale ?? "id-ID"}$${conversation}$$$${flags}`,
    // A fresh conversation for every frame: office.js keeps settings of a conversation in the session storage.
    xdmInfo: `${conversation}|${options.addinId ?? SOME_ADDIN}|${host.origin}${host.pathname}`,
    serializerVersion: "1",
    flights: "[]",
    baseFrameName: "standin",
  });
}

/**
 * The answer to `ContextActivationManager_getAppContextAsync`. There is no theme in it: the library for Excel on the web
 * drops one, so an add-in there sees `Office.context.officeTheme` undefined and goes by the browser's colour scheme.
 */
export function appContext(options: ConnectOptions, settings: ReadonlyMap<string, string>): JsonObject {
  const locale = options.locale ?? "id-ID";
  const id = options.addinId ?? SOME_ADDIN;
  return {
    _id: id,
    _appInstanceId: id,
    _appName: 16,
    _appVersion: 16,
    _appMinorVersion: 1,
    _hostFullVersion: "16.0.17928.20000",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `https://excel.example/${options.workbookName ?? "Book1.xlsx"}`,
    _clientMode: options.readOnly === true ? 0 : 1,
    _settings: [...settings].map(([key, value]): Json => [key, value]),
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: id,
    _requirementMatrix: JSON.stringify(requirementSets(options)),
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 2,
  };
}
