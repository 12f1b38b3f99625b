import { Button } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { ButtonRow, Stack } from "../stack";
import { ProgressLine } from "./progress-line";

interface Props {
  /** What is under way: `"Membaca berkas 3 dari 12…"`. */
  readonly text: string;
  /** How many of how many; left out while nobody can tell how long it takes. */
  readonly counted?: { readonly value: number; readonly of: number };
  /** On the button that ends it. */
  readonly stopWord: string;
  readonly stop: () => void;
}

/** What is under way, how far it is, and a button to stop it. */
export function StoppableProgress({ text, counted, stopWord, stop }: Props): ReactNode {
  const id = useId();
  return (
    <Stack gap="S" align="stretch">
      <p id={id}>{text}</p>
      <ProgressLine aria-labelledby={id} {...(counted !== undefined && { counted })} />
      <ButtonRow>
        <Button size="small" onClick={stop}>
          {stopWord}
        </Button>
      </ButtonRow>
    </Stack>
  );
}
