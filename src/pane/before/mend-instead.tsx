import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Problem } from "../../session";
import { mendInstead } from "../../text/table/mend-instead";
import { usePaneContext } from "../hooks";

interface Props {
  readonly mend: NonNullable<Extract<Problem, { readonly kind: "found-instead" }>["mend"]>;
}

/** One click mends what is missing: a column for the levels, or the index of each agency of a summary. */
export function MendInstead({ mend }: Props): ReactNode {
  const { words, session, write } = usePaneContext();
  const [isDone, setDone] = useState(false);
  if (isDone) return null;
  return (
    <Button
      appearance="primary"
      onClick={() =>
        write(
          mend,
          () => session.do(mend),
          ({ kind }) => setDone(kind !== "not-done")
        )
      }
    >
      {mendInstead[words.language][mend]}
    </Button>
  );
}
