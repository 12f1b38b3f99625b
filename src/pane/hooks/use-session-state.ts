import { useCallback, useSyncExternalStore } from "react";
import type { Session, SessionState } from "../../session";

/** The session's state, following every change. */
export function useSessionState(session: Session): SessionState {
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  return useSyncExternalStore(subscribe, () => session.state());
}

/** Whether the session has something under way, following every change. */
export function useSessionBusy(session: Session): boolean {
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  return useSyncExternalStore(subscribe, () => session.busy());
}
