import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { evidence as allWords } from "../../../text/pages/evidence";
import { copyText, usePaneContext } from "../../hooks";
import { ButtonRow, Sentence } from "../../ui";

const useStyles = makeStyles({
  text: {
    ...typographyStyles.caption1,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
    userSelect: "text",
  },
});

interface Props {
  /** Of the item, which names its button. */
  readonly code: string;
  readonly text: string;
}

/** Copies the text of an item; where the host forbids that, it shows the text to be copied by hand. */
export function CopyItem({ code, text }: Props): ReactNode {
  const { words: all, run } = usePaneContext();
  const styles = useStyles();
  const words = allWords[all.language];
  /** What was copied, or could not be; another text of the item is not copied yet. */
  const [tried, setTried] = useState<{ readonly text: string; readonly copied: boolean } | null>(null);
  const copyIt = async (): Promise<void> => setTried({ text, copied: await copyText(text) });
  const isTried = tried?.text === text;
  return (
    <>
      <ButtonRow>
        <Button size="small" aria-label={words.copyOf(code)} onClick={() => run(copyIt)}>
          {words.copy}
        </Button>
      </ButtonRow>
      {isTried && <Sentence kind="small">{tried.copied ? words.copied : words.copyByHand}</Sentence>}
      {isTried && !tried.copied && (
        <p lang="id" className={styles.text}>
          {text}
        </p>
      )}
    </>
  );
}
