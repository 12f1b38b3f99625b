import { Link } from "@fluentui/react-components";
import { useCallback, useEffect, useState, type ReactNode } from "react";
import { useSurroundings } from "../surroundings";
import { Sentence } from "./sentence";

interface Props<Module> {
  /** Imports the part; must stay the same function. */
  readonly load: () => Promise<Module>;
  readonly draw: (module: Module) => ReactNode;
}

/** A part of the page whose code comes when it is first shown. */
export function Later<Module>({ load, draw }: Props<Module>): ReactNode {
  const { words, run } = useSurroundings();
  const [arrived, setArrived] = useState<{ readonly module: Module | null } | null>(null);
  const ask = useCallback(() => {
    run(() =>
      load().then(
        (module) => setArrived({ module }),
        () => setArrived({ module: null })
      )
    );
  }, [load, run]);
  useEffect(ask, [ask]);

  if (arrived === null) return <Sentence>{words.pane.partLoading}</Sentence>;
  if (arrived.module !== null) return draw(arrived.module);
  return (
    <Sentence>
      {words.pane.partFailed}{" "}
      <Link as="button" onClick={ask}>
        {words.pane.loadAgain}
      </Link>
    </Sentence>
  );
}
