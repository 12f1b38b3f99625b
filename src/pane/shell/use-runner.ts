import { useCallback, useState } from "react";
import { crashCode } from "./crash-code";

/** Runs what the person asked for, and knows whether something is running or failed unexpectedly. */
export interface Runner {
  readonly run: (action: () => Promise<void>) => void;
  readonly busy: boolean;
  /** Code of the last unexpected failure, until the next action; expected ones are in the session's state. */
  readonly crash: string | null;
}

/** One runner for the whole pane. */
export function useRunner(): Runner {
  const [running, setRunning] = useState(0);
  const [crash, setCrash] = useState<string | null>(null);
  const run = useCallback((action: () => Promise<void>) => {
    setCrash(null);
    setRunning((count) => count + 1);
    action()
      .catch((failure: unknown) => setCrash(crashCode(failure)))
      .finally(() => setRunning((count) => count - 1));
  }, []);
  return { run, busy: running > 0, crash };
}
