import { Checkbox, Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { alike, ownership, type Assessment } from "../../../../assessment";
import { submissionsSplit } from "../../../../text/pages/submissions/submissions-split";
import { usePaneContext } from "../../../hooks";
import { Sentence, Stack, TextField } from "../../../ui";
import type { Splitting } from "./use-splitting";

interface Props {
  readonly splitting: Splitting;
  readonly assessment: Assessment;
}

/** Names that may be one unit, and indicators without any: what only the person can decide. */
export function SplitWishes({ splitting, assessment }: Props): ReactNode {
  const { words, goTo } = usePaneContext();
  const text = submissionsSplit[words.language];
  const { joined, setJoined, unownedTo, setUnownedTo } = splitting;
  const { units, unassigned } = ownership(assessment);
  const similar = alike(units);
  return (
    <>
      {similar.length > 0 && (
        <Stack gap="XS">
          <Sentence kind="strong">{text.similar}</Sentence>
          <Sentence kind="small">{text.similarHelp}</Sentence>
          {similar.map((group) => {
            const keys = group.map(({ key }) => key);
            return (
              <Checkbox
                key={keys.join()}
                checked={joined.some((together) => keys.every((key) => together.includes(key)))}
                label={text.join(group.map(({ name }) => `“${name}”`).join(", "))}
                onChange={(_, { checked }) => setJoined(keys, checked === true)}
              />
            );
          })}
        </Stack>
      )}
      {unassigned.length > 0 && (
        <Stack gap="XS">
          <Sentence>{text.unassigned(unassigned.length)}</Sentence>
          <TextField label={text.unownedTo} hint={text.unownedHint} value={unownedTo} change={setUnownedTo} />
        </Stack>
      )}
      {(similar.length > 0 || unassigned.length > 0) && (
        <Link as="button" onClick={() => goTo("owners")}>
          {text.toOwners}
        </Link>
      )}
    </>
  );
}
