import { useCallback, useState, useSyncExternalStore } from "react";
import type { HostLook, HostTheme } from "../../excel/host/appearance-types";
import { crashCode } from "./crash-code";

/** The host's palette, following every change. */
export function useHostTheme(look: HostLook): HostTheme {
  const subscribe = useCallback((listener: () => void) => look.onThemeChange(listener), [look]);
  return useSyncExternalStore(subscribe, () => look.theme());
}

/** Runs what the person asked for, and knows whether something is under way or went wrong unexpectedly. */
export interface Runner {
  readonly run: (action: () => Promise<void>) => void;
  readonly busy: boolean;
  /** Code of the last unexpected failure, until the next action; expected ones are in the session's state. */
  readonly crash: string | null;
}

/** One runner for the whole pane. */
export function useRunner(): Runner {
  const [underWay, setUnderWay] = useState(0);
  const [crash, setCrash] = useState<string | null>(null);
  const run = useCallback((action: () => Promise<void>) => {
    setCrash(null);
    setUnderWay((count) => count + 1);
    action()
      .catch((failure: unknown) => setCrash(crashCode(failure)))
      .finally(() => setUnderWay((count) => count - 1));
  }, []);
  return { run, busy: underWay > 0, crash };
}
