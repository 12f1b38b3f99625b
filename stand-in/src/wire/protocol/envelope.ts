import { isJsonObject, objectAt, textAt, type Json, type JsonObject } from "./json";

/** What a message asks of the host. */
export type RequestKind = "invoke" | "register" | "unregister";

/** A message from the frame. */
export interface Request {
  readonly kind: RequestKind;
  /** e.g. `executeMethod`, `ContextActivationManager_getAppContextAsync`, `richApiMessage`. */
  readonly action: string;
  readonly conversationId: string;
  readonly correlationId: Json;
  readonly data: Json;
}

/** Where events of one registered kind go. */
export interface Subscription {
  readonly action: string;
  readonly conversationId: string;
  readonly correlationId: Json;
}

const KINDS: readonly RequestKind[] = ["invoke", "register", "unregister"];

/** Reads a message of office.js; null when it is not one of its requests. */
export function parseRequest(text: unknown): Request | null {
  if (typeof text !== "string" || !text.startsWith("{")) return null;
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isJsonObject(message) || message["_messageType"] !== 0) return null;
  const kind = KINDS[typeof message["_actionType"] === "number" ? message["_actionType"] : 0];
  if (kind === undefined || textAt(message, "_actionName") === "") return null;
  return {
    kind,
    action: textAt(message, "_actionName"),
    conversationId: textAt(message, "_conversationId"),
    correlationId: message["_correlationId"] ?? null,
    data: message["_data"] ?? null,
  };
}

/** The data of an `executeMethod` request. */
export function methodData(request: Request): {
  readonly dispatchId: number;
  readonly data: JsonObject;
} {
  const data = isJsonObject(request.data) ? request.data : {};
  const dispatchId = objectAt(data, "DdaMethod")["DispatchId"];
  return { dispatchId: typeof dispatchId === "number" ? dispatchId : -1, data };
}

function response(of: Subscription, type: 0 | 1, data: Json): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: of.action,
    _conversationId: of.conversationId,
    _correlationId: of.correlationId,
    _origin: globalThis.location?.origin ?? "",
    _errorCode: 0,
    _responseType: type,
    _data: data,
    _serializerVersion: 1,
  });
}

/** The answer to a request. */
export function answer(request: Request, data: Json): string {
  return response(request, 0, data);
}

/** An event delivered to a frame that registered for it. */
export function delivery(to: Subscription, data: Json): string {
  return response(to, 1, data);
}

/** One line of a `richApiMessage`: category, type, target, message, id, whether another person caused it. */
export type MessageEntry = readonly [number, number, string, string, number, boolean];
