import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import { headGuess } from "../../../outputs/report";
import type { SafeCopy } from "../../../send";
import type { AttachedState } from "../../../session";
import { send } from "../../../text/pages/send";
import { copyText, usePaneContext } from "../../hooks";
import { ButtonRow, Sentence } from "../../ui";
import { mailText } from "./mail";

const useStyles = makeStyles({
  field: { minWidth: 0 },
  text: { "& textarea": { maxHeight: "none" } },
});

interface Props {
  readonly state: AttachedState;
  readonly copy: SafeCopy;
}

/** An email that goes with the copy, ready to paste. It can be changed before it is copied. */
export function MailText({ state, copy }: Props): ReactNode {
  const { words, numberLocale, run } = usePaneContext();
  const styles = useStyles();
  const text = send[words.language];
  const { agency, year } = state.report ?? headGuess(state.reading);
  const made = mailText({ copy, scorecard: state.scorecard, agency, year, numberLocale }, text);
  const [typed, setTyped] = useState<string | null>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const content = typed ?? made;
  const copyIt = async (): Promise<void> => {
    field.current?.select();
    setCopied(await copyText(content));
  };
  return (
    <>
      <Field label={text.mail} className={styles.field}>
        <Textarea
          textarea={{ ref: field }}
          className={styles.text}
          rows={10}
          value={content}
          onChange={(_, { value }) => {
            setTyped(value);
            setCopied(null);
          }}
        />
      </Field>
      <ButtonRow>
        <Button onClick={() => run(copyIt)}>{text.copyMail}</Button>
      </ButtonRow>
      {copied !== null && <Sentence>{copied ? text.copied : text.copyByHand}</Sentence>}
    </>
  );
}
