import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { narrate, type Remark, type Assessment, type GroupScore } from "../../../assessment";
import { summaryRest } from "../../../text/pages/summary/summary-rest";
import { shownLevel, shown } from "../../format";
import { Fold, IndicatorName, Section, Sentence } from "../../ui";
import { usePaneContext } from "../../hooks";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  item: { overflowWrap: "anywhere" },
});

/** Strengths and weaknesses by the rules of the official report. */
export function Remarks({ assessment }: { readonly assessment: Assessment }): ReactNode {
  const { words } = usePaneContext();
  const text = summaryRest[words.language];
  const { strengths, weaknesses, strongest, weakest, fulfilled, total } = narrate(assessment);
  const whole = assessment.instrument.scale.whole;
  if (assessment.entries.every(({ level }) => level === null)) {
    return (
      <Section title={text.remarks}>
        <Sentence>{text.noRemarks}</Sentence>
      </Section>
    );
  }
  return (
    <Section title={text.remarks}>
      {strongest.length === 0 ? (
        <Sentence>{text.evenAspects}</Sentence>
      ) : (
        <>
          <Extremes term={text.strongest(strongest.length)} aspects={strongest} />
          <Extremes term={text.weakest(weakest.length)} aspects={weakest} />
        </>
      )}
      <Sentence>{text.fulfilled(fulfilled, total)}</Sentence>
      {strengths.length === 0 ? (
        <Sentence>{text.noStrengths}</Sentence>
      ) : (
        <Fold title={text.strengths(strengths.length)}>
          <RemarkList remarks={strengths} assessment={assessment} />
        </Fold>
      )}
      {weaknesses.length === 0 ? (
        <Sentence>{text.noWeaknesses}</Sentence>
      ) : (
        <Fold title={text.weaknesses(weaknesses.length, whole)}>
          <RemarkList remarks={weaknesses} assessment={assessment} />
        </Fold>
      )}
    </Section>
  );
}

interface ExtremesProps {
  readonly term: string;
  readonly aspects: readonly GroupScore[];
}

function Extremes({ term, aspects }: ExtremesProps): ReactNode {
  const { numberLocale } = usePaneContext();
  return (
    <Sentence>
      {term}{" "}
      {aspects.map(({ number, name, index }, position) => (
        <span key={number}>
          {position > 0 && ", "}
          <strong lang="id">{name}</strong> ({shown(index, numberLocale)})
        </span>
      ))}
    </Sentence>
  );
}

interface RemarkListProps {
  readonly remarks: readonly Remark[];
  readonly assessment: Assessment;
}

function RemarkList({ remarks, assessment }: RemarkListProps): ReactNode {
  const { words, numberLocale } = usePaneContext();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {remarks.map(({ indicator, level }) => (
        <li key={indicator} className={styles.item}>
          <IndicatorName indicator={indicator} instrument={assessment.instrument} />
          {" · "}
          {words.pane.level(shownLevel(level, numberLocale))}
        </li>
      ))}
    </ul>
  );
}
