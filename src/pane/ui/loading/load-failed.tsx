import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePaneContext } from "../../hooks";
import { Sentence } from "../sentence";

interface Props {
  /** Says what could not be loaded. */
  readonly children: ReactNode;
  readonly again: () => void;
}

/** Says that something could not be loaded, and offers to try again. */
export function LoadFailed({ children, again }: Props): ReactNode {
  const { words } = usePaneContext();
  return (
    <Sentence>
      {children}{" "}
      <Link as="button" onClick={again}>
        {words.pane.loadAgain}
      </Link>
    </Sentence>
  );
}
