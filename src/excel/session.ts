import type { Assessment } from "../assessment/types";
import type { Session, SessionState } from "./session-types";

export interface HostSession extends Session {
  connect(): Promise<boolean>;
  readonly table: { assessment(): Assessment | null; invalid(): string | null; noteCaller(address: string): void };
}

export function createSession(): HostSession {
  const state: SessionState = { phase: "starting" };
  const nothing = async () => undefined;
  return {
    state: () => state, busy: () => false, subscribe: () => () => undefined, look: nothing, attach: nothing, attachRange: nothing,
    selection: async () => null, detach: nothing, refresh: nothing, select: nothing,
    connect: async () => typeof Office !== "undefined" && (await Office.onReady()).host !== null,
    table: { assessment: () => null, invalid: () => null, noteCaller: () => undefined },
  };
}
