import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import { help } from "../../../text/pages/help";
import { copyText, usePageMemory, usePaneContext } from "../../hooks";
import { Section, Sentence, ButtonRow } from "../../ui";
import { diagnosis } from "./diagnosis";

const useStyles = makeStyles({
  field: { minWidth: 0 },
  text: { "& textarea": { maxHeight: "none" } },
  start: { alignSelf: "flex-start" },
});

/** What whoever helps from afar wants to know, found out on demand and ready to copy. */
export function Diagnostics(): ReactNode {
  const { words, numberLocale, session, support, run } = usePaneContext();
  const styles = useStyles();
  const text = help[words.language];
  const [report, setReport] = usePageMemory("help.report", "");
  const [copied, setCopied] = useState<boolean | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);

  const check = async (): Promise<void> => {
    setCopied(null);
    setReport(await diagnosis(support, session.state(), numberLocale, text.facts));
  };
  const copy = async (): Promise<void> => {
    field.current?.select();
    setCopied(await copyText(report));
  };
  return (
    <Section title={text.diagnostics} help={text.diagnosticsHelp}>
      {report !== "" && (
        <Field label={text.report} className={styles.field}>
          <Textarea textarea={{ ref: field }} className={styles.text} value={report} readOnly rows={12} />
        </Field>
      )}
      <ButtonRow>
        <Button onClick={() => run(check)}>{text.check}</Button>
        {report !== "" && <Button onClick={() => run(copy)}>{text.copy}</Button>}
      </ButtonRow>
      <div role="status">{copied !== null && <Sentence>{copied ? text.copied : text.copyByHand}</Sentence>}</div>
    </Section>
  );
}
