import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import { copyText, usePaneContext } from "../../hooks";
import { Sentence } from "../sentence";
import { ButtonRow } from "../stack";

const useStyles = makeStyles({
  field: { minWidth: 0 },
  // A field for text has a width of its own, which is more than a narrow pane at 200 % zoom.
  text: { minWidth: 0, width: "100%", "& textarea": { maxHeight: "none", minWidth: 0, width: "100%" } },
});

interface Props {
  /** What the field and its button are called, and what is said once it is copied. */
  readonly words: Readonly<Record<"mail" | "copyMail" | "copied" | "copyByHand", string>>;
  readonly text: string;
  readonly change: (text: string) => void;
}

/** An email that goes with a file, ready to paste. It can be changed before it is copied. */
export function MailText({ words: text, text: content, change }: Props): ReactNode {
  const { run } = usePaneContext();
  const styles = useStyles();
  const [copied, setCopied] = useState<boolean | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
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
            change(value);
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
