import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from "react";
import type { Finding } from "../../../../assessment";
import { accepting } from "../../../../text/writing/accepting";
import { usePaneContext } from "../../../hooks";
import { ButtonRow, Stack } from "../../../ui";

/** Longer reasons belong into the sheet; what is kept travels with every copy of the workbook. */
const LONGEST_REASON = 300;

const useStyles = makeStyles({
  narrow: { minWidth: 0 },
});

interface Props {
  readonly finding: Finding;
  readonly close: () => void;
}

/** Asks why a finding is left as it is. What was typed stays until it is kept or given up. */
export function AcceptForm({ finding, close }: Props): ReactNode {
  const { words, session, write } = usePaneContext();
  const styles = useStyles();
  const text = accepting[words.language];
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);

  const keep = (event: FormEvent): void => {
    event.preventDefault();
    const given = reason.trim();
    setMissing(given === "");
    if (given === "") field.current?.focus();
    else write("accept", () => session.do("accept", { finding, reason: given }));
  };

  return (
    <Stack as="form" gap="S" onSubmit={keep}>
      <Field label={text.reason} hint={text.reasonHelp} validationMessage={missing ? text.reasonMissing : undefined}>
        <Textarea
          ref={field}
          className={styles.narrow}
          textarea={{ className: styles.narrow }}
          value={reason}
          maxLength={LONGEST_REASON}
          onChange={(_, { value }) => {
            setReason(value);
            setMissing(false);
          }}
        />
      </Field>
      <ButtonRow>
        <Button type="submit" size="small" appearance="primary">
          {text.save}
        </Button>
        <Button size="small" onClick={close}>
          {text.cancel}
        </Button>
      </ButtonRow>
    </Stack>
  );
}
