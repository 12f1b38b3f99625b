import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { choosing } from "../../text/pane/choosing";
import { usePaneContext } from "../hooks";
import { Sentence, Stack } from "../ui";

/** Lets the person point at the level cells: select them in the sheet, then click. */
export function CorrectGuess(): ReactNode {
  const { words, session, run } = usePaneContext();
  const [nothingSelected, setNothingSelected] = useState(false);

  const useSelected = async (): Promise<void> => {
    const selected = await session.selection();
    setNothingSelected(selected === null);
    if (selected !== null) await session.attachRange(selected.sheet, selected.range);
  };

  return (
    <Stack gap="S" align="start">
      <Sentence>{choosing[words.language].wrongGuessHelp}</Sentence>
      <Button onClick={() => run(useSelected)}>{words.pane.useSelection}</Button>
      <div role="status">{nothingSelected && <Sentence>{choosing[words.language].nothingSelected}</Sentence>}</div>
    </Stack>
  );
}
