import type { FunctionBridge } from "./messages/function-bridge";
import type { Host } from "./host/host";
import { WireObject, type ObjectType } from "./requests/object-type";
import type { Json } from "./protocol/json";
import { webWorkbookType, workbookType } from "./objects";
import type { Roots } from "./requests/process-query";

/** Features of the function runtime: deliver sooner (2) and never wait longer than two seconds (4). */
const RUNTIME_FEATURES = [1, 2, 3, 4];

/** The name under which the custom-function runtime talks; its batches are counted apart. */
export const FUNCTION_SERVICE = "Microsoft.ExcelServices.CustomFunctions";

const functionServiceType: ObjectType<FunctionBridge> = {
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (bridge) => bridge.start(),
    _GetEnabledFeatures: () => RUNTIME_FEATURES,
    SetInvocationArrayResults: (bridge, args) => bridge.results(Array.isArray(args[0]) ? (args[0] as readonly Json[]) : []),
    SetInvocationResults: (bridge, args) => bridge.results(Array.isArray(args[0]) ? (args[0] as readonly Json[]) : []),
  },
};

/** `Office.addin.showAsTaskpane()` and `hide()`. */
const appRuntimeType: ObjectType<Host> = {
  name: "AppRuntimeService",
  methods: {
    SetAppRuntimeState: (host, args) => {
      host.visible = args[0] === "Visible";
      host.options.onVisibility?.(host.visible);
    },
    GetAppRuntimeState: (host) => (host.visible ? "Visible" : "Background"),
  },
};

const internalServiceType: ObjectType<Host> = {
  name: "AddinInternalService",
  methods: {
    // The host dispatches actions once this is called.
    NotifyActionHandlerReady: (host) => {
      host.session.actionsReady = true;
      host.onActionsReady();
    },
  },
};

/** `Office.addin.setStartupBehavior()` and `getStartupBehavior()`: kept in the workbook. */
const persistenceServiceType: ObjectType<Host> = {
  name: "AppRuntimePersistenceService",
  methods: {
    SetAppRuntimeStartState: (host, args, batch) => {
      batch.assertWritable(null, "AppRuntimePersistenceService.setAppRuntimeStartState");
      return batch.act(() => {
        host.workbook.settings.startsWithDocument = args[0] === "Background";
      });
    },
    GetAppRuntimeStartState: (host) => (host.workbook.settings.startsWithDocument ? "Background" : "Inactive"),
  },
};

/**
 * Where paths begin: the workbook, and the services office.js asks for by name.
 * @param web the batch begins at what only Excel on the web has instead
 */
export function rootsOf(host: Host, bridge: FunctionBridge | null, web = false): Roots {
  const workbook = WireObject.of(web ? webWorkbookType : workbookType, null);
  return {
    root: () => workbook,
    service: (name) => {
      switch (name) {
        case FUNCTION_SERVICE:
          return bridge === null ? null : WireObject.of(functionServiceType, bridge);
        case "Microsoft.AppRuntime.AppRuntimeService":
          return WireObject.of(appRuntimeType, host);
        case "Microsoft.InternalService.AddinInternalService":
          return WireObject.of(internalServiceType, host);
        case "Microsoft.AppRuntime.AppRuntimePersistenceService":
          return WireObject.of(persistenceServiceType, host);
        default:
          return null;
      }
    },
  };
}
