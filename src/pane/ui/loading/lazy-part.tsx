import type { ReactNode } from "react";
import { usePaneContext, useLoaded } from "../../hooks";
import { LoadFailed } from "./load-failed";
import { Sentence } from "../sentence";

interface Props<Module> {
  /** Imports the part; must stay the same function. */
  readonly load: () => Promise<Module>;
  readonly draw: (module: Module) => ReactNode;
}

/** A part of the page whose code is loaded when it is first shown. */
export function LazyPart<Module>({ load, draw }: Props<Module>): ReactNode {
  const { words } = usePaneContext();
  const part = useLoaded(load);
  if (part.kind === "loaded") return draw(part.value);
  if (part.kind === "failed") return <LoadFailed again={part.again}>{words.pane.partFailed}</LoadFailed>;
  return <Sentence>{words.pane.partLoading}</Sentence>;
}
