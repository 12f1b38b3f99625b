import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { help } from "../../../text/pages/help";
import { PageTitle, Sentence } from "../../ui";
import { usePaneContext, PAGE_IDS } from "../../hooks";
import { useTour } from "../../tour";
import { HelpTopics } from "./help-topics";
import { OpenWithFile } from "./open-with-file";

const useStyles = makeStyles({
  start: { alignSelf: "flex-start" },
});

/** Pages with a digit as their key: there are no more digits. */
const NUMBERED = 9;

/** *Bantuan* of an attached table: the same as before attaching, with the tour and the keys of the pages. */
export function HelpPage(): ReactNode {
  const { words, goTo } = usePaneContext();
  const styles = useStyles();
  const text = help[words.language];
  const [, setStep] = useTour();
  const startTour = (): void => {
    setStep(0);
    goTo("summary");
  };
  return (
    <>
      <PageTitle>{text.title}</PageTitle>
      <Sentence>{text.intro}</Sentence>
      <Button className={styles.start} onClick={startTour}>
        {text.startTour}
      </Button>
      <HelpTopics
        keys={PAGE_IDS.flatMap((id, position) => {
          if (id === "help") return [text.pageKey("?", words.pane.pages[id])];
          return position < NUMBERED ? [text.pageKey(position + 1, words.pane.pages[id])] : [];
        })}
      />
      <OpenWithFile />
    </>
  );
}
