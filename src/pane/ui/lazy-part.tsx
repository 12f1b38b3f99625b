import { Link } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { usePaneContext } from "../hooks/pane-context";
import { usePending } from "../hooks/use-pending";
import { Sentence } from "./sentence";

interface Props<Module> {
  /** Imports the part; must stay the same function. */
  readonly load: () => Promise<Module>;
  readonly draw: (module: Module) => ReactNode;
}

/** Modules that have been loaded, by the function that loads them: shown again, they are rendered at once. */
const loaded = new WeakMap<() => Promise<unknown>, { readonly module: unknown }>();

/** Loads a part before it is shown. A failure is not told: shown, the part is loaded again and tells it then. */
export async function preload(load: () => Promise<unknown>): Promise<void> {
  try {
    loaded.set(load, { module: await load() });
  } catch {
    // See above.
  }
}

/**
 * A part of the page whose code is loaded when it is first shown. Not `React.lazy`, which keeps a failed import for
 * good: here the person can try again.
 */
export function LazyPart<Module>({ load, draw }: Props<Module>): ReactNode {
  const { words } = usePaneContext();
  const [attempt, setAttempt] = useState(0);
  const [endedAttempt, setEndedAttempt] = useState(-1);
  const arrived = loaded.get(load);
  const loading = arrived === undefined && endedAttempt !== attempt;
  usePending(loading);
  useEffect(() => {
    if (loaded.has(load)) return undefined;
    let mounted = true;
    void preload(load).then(() => mounted && setEndedAttempt(attempt));
    return () => {
      mounted = false;
    };
  }, [load, attempt]);

  if (arrived !== undefined) return draw(arrived.module as Module);
  if (loading) return <Sentence>{words.pane.partLoading}</Sentence>;
  return (
    <Sentence>
      {words.pane.partFailed}{" "}
      <Link as="button" onClick={() => setAttempt(attempt + 1)}>
        {words.pane.loadAgain}
      </Link>
    </Sentence>
  );
}
