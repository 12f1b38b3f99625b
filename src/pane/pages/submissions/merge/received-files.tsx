import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { MergedFileNote, SubmissionReading } from "../../../../submission";
import { submissions } from "../../../../text/pages/submissions/submissions";
import { mergeWords, remarkSentence } from "../../../../text/submission/merge";
import { dayShown } from "../../../format";
import { usePaneContext } from "../../../hooks";
import { ButtonRow, List, Sentence, Subsection } from "../../../ui";
import type { Merging } from "./use-merging";

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

/** The files that were added, what each is, and what to know about it before choosing. */
export function ReceivedFiles({ merging }: { readonly merging: Merging }): ReactNode {
  const { words } = usePaneContext();
  const text = submissions[words.language];
  return (
    <Subsection title={text.files}>
      <List gap="S" name="received">
        {merging.readings.map((reading, at) => (
          // A file may be added twice under one name.
          <li key={at} data-item="">
            <ReceivedFile reading={reading} merging={merging} />
          </li>
        ))}
      </List>
    </Subsection>
  );
}

function ReceivedFile({ reading, merging }: { readonly reading: SubmissionReading; readonly merging: Merging }): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const text = submissions[words.language];
  const file = reading.kind === "read" ? reading.submission.file : reading.file;
  const note = reading.kind === "read" ? merging.merge?.files.find((each) => isOf(each, reading)) : undefined;
  return (
    <>
      <span className={styles.name}>{file}</span>
      {reading.kind === "not-read" && <Sentence>{whyNot(reading, words.language)}</Sentence>}
      {note && <About note={note} />}
      <ButtonRow>
        {note && note.answers > 0 && (
          <Button size="small" onClick={() => merging.chooseFile(file)}>
            {text.takeFile}
          </Button>
        )}
        <Button size="small" appearance="subtle" aria-label={text.remove(file)} onClick={() => merging.remove(reading)}>
          {text.removeShort}
        </Button>
      </ButtonRow>
    </>
  );
}

const isOf = (note: MergedFileNote, { submission }: Extract<SubmissionReading, { readonly kind: "read" }>): boolean =>
  note.file === submission.file && note.saved === submission.saved;

function whyNot(reading: Extract<SubmissionReading, { readonly kind: "not-read" }>, language: "id" | "en"): string {
  return reading.why === "refused" ? (reading.sentence?.[language] ?? "") : mergeWords[language].notRead[reading.why];
}

/** From whom and when, how much differs, and what is odd about it. */
function About({ note: { unit, saved, answers, remarks } }: { readonly note: MergedFileNote }): ReactNode {
  const { words } = usePaneContext();
  const text = submissions[words.language];
  const when = saved === "" ? [] : [text.saved(dayShown(saved))];
  return (
    <>
      <Sentence kind="small">{[text.unit(unit), ...when, text.answersOf(answers)].join(", ")}</Sentence>
      {remarks.map((remark, at) => (
        <Sentence key={at}>{remarkSentence(mergeWords[words.language], remark)}</Sentence>
      ))}
    </>
  );
}
