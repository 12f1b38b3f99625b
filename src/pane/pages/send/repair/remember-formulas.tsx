import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { RememberedNow } from "../../../../session";
import { repairing } from "../../../../text/pages/repairing";
import { usePaneContext } from "../../../hooks";
import { ButtonRow, Sentence, Subsection } from "../../../ui";

interface Props {
  /** How many formulas the workbook remembers. */
  readonly count: number;
  /** What was found of them; `null` before somebody looked. */
  readonly remembered: RememberedNow | null;
  /** Looks again. */
  readonly find: () => Promise<void>;
}

/**
 * Has the workbook remember its formulas, for when only their values come back. Anew only once somebody looked: what cannot be found again is
 * forgotten then, and is to be seen before.
 */
export function RememberFormulas({ count, remembered, find }: Props): ReactNode {
  const { words, session, run, write } = usePaneContext();
  const text = repairing[words.language];
  const remember = (): void =>
    write(
      "rememberFormulas",
      () => session.do("rememberFormulas"),
      ({ kind }) => kind !== "not-done" && run(find)
    );
  return (
    <Subsection title={text.rememberTitle}>
      <Sentence kind="small">{text.rememberHelp}</Sentence>
      {count > 0 && (
        <Sentence>
          {text.remembered(count)} {remembered?.isCurrent === false && text.outdated}
        </Sentence>
      )}
      {remembered !== null && remembered.left > 0 && <Sentence>{text.notRemembered(remembered.left)}</Sentence>}
      {(count === 0 || remembered?.isCurrent === false) && (
        <ButtonRow>
          <Button onClick={remember}>{count === 0 ? text.remember : text.renew}</Button>
        </ButtonRow>
      )}
    </Subsection>
  );
}
