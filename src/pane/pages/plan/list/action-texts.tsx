import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { IndicatorKey, Instrument } from "../../../../instrument";
import { actionText, evidenceText } from "../../../../outputs/action-plan";
import { plan as words } from "../../../../text/pages/plan";
import { Fold, Tag } from "../../../ui";
import { usePaneContext, areWithoutSteps, type Texts } from "../../../hooks";

const useStyles = makeStyles({
  action: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    overflowWrap: "anywhere",
    whiteSpace: "pre-line",
  },
  term: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly instrument: Instrument;
  readonly texts: Texts;
  readonly indicator: IndicatorKey;
  readonly from: number | null;
  readonly to: number;
  /** Whether the items to be collected are named above. */
  readonly withoutEvidence: boolean;
}

/** What to do for an indicator of the plan, and what evidence to collect. */
export function ActionTexts({ instrument, texts, indicator, from, to, withoutEvidence }: Props): ReactNode {
  const { words: all } = usePaneContext();
  const styles = useStyles();
  const text = words[all.language];
  if (texts.kind !== "loaded") {
    return <p className={styles.action}>{texts.kind === "failed" ? all.pane.actionsFailed : all.pane.actionsLoading}</p>;
  }
  const action = actionText(instrument, texts.value, indicator, from, to);
  const evidence = evidenceText(instrument, texts.value, indicator, from, to);
  return (
    <>
      {/* Where the instrument has no steps at all, the list says so once. */}
      {!areWithoutSteps(texts) && (
        <div className={styles.action}>
          {instrument.draftTexts && <Tag kind="doubtful">{all.pane.draft}</Tag>}
          <span data-field="action" {...(action === "" ? {} : { lang: "id" })}>
            {action === "" ? all.pane.noAction : action}
          </span>
        </div>
      )}
      {evidence !== "" && !withoutEvidence && (
        <Fold title={text.evidence}>
          <div className={styles.action} lang="id">
            {evidence}
          </div>
        </Fold>
      )}
    </>
  );
}
