import { Link } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { useSurroundings } from "../hooks/pane-context";
import { useUnderWay } from "../hooks/use-pending";
import { Sentence } from "./sentence";

interface Props<Module> {
  /** Imports the part; must stay the same function. */
  readonly load: () => Promise<Module>;
  readonly draw: (module: Module) => ReactNode;
}

/** What has arrived before is drawn at once when it is shown again. */
const arrived = new WeakMap<() => Promise<unknown>, { readonly module: unknown }>();

/** Asks for a part before it is shown. A failure is left to the moment when it is. */
export async function loadAhead(load: () => Promise<unknown>): Promise<void> {
  try {
    arrived.set(load, { module: await load() });
  } catch {
    // Shown, it is asked for again and can say so.
  }
}

/** A part of the page whose code comes when it is first shown. */
export function Later<Module>({ load, draw }: Props<Module>): ReactNode {
  const { words } = useSurroundings();
  const [attempt, setAttempt] = useState(0);
  const [settled, setSettled] = useState(-1);
  const here = arrived.get(load);
  const loading = here === undefined && settled !== attempt;
  useUnderWay(loading);
  useEffect(() => {
    if (arrived.has(load)) return undefined;
    let awaited = true;
    void loadAhead(load).then(() => awaited && setSettled(attempt));
    return () => {
      awaited = false;
    };
  }, [load, attempt]);

  if (here !== undefined) return draw(here.module as Module);
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
