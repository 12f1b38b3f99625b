import type { Json } from "../protocol/json";

/** Actions of office.js by which the keyboard leaves the frame: Ctrl+F6, Tab past its ends, Escape, F2, nothing to focus. */
const LEAVING: ReadonlySet<number> = new Set([5, 6, 13, 14, 15, 16, 17, 18]);
const CTRL_F6_IN = 4;

/** Whether a `ContextActivationManager_notifyHost` says that the keyboard goes back to Excel. */
export function leavesFrame(data: Json): boolean {
  const action = Array.isArray(data) ? data[1] : null;
  return typeof action === "number" && LEAVING.has(action);
}

/**
 * The call by which Excel on the web hands the keyboard to an add-in: office.js answers it by focusing the first control
 * of the page.
 * @param conversationId of the frame's own requests
 */
export function keyboardComesIn(conversationId: string, correlationId: number): string {
  return JSON.stringify({
    _messageType: 0,
    _actionType: 0,
    _actionName: "Office_notifyAgave",
    _conversationId: `${conversationId}_ntf`,
    _correlationId: correlationId,
    _origin: globalThis.location?.origin ?? "",
    _data: [CTRL_F6_IN],
    _serializerVersion: 1,
  });
}
