import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { nextStepLevel, type Entry } from "../../assessment";
import type { Indicator, Instrument, InstrumentTexts } from "../../instrument";
import { criteria } from "../../text/pages/criteria";
import { usePaneContext, type Texts } from "../hooks";
import { Fold, LoadFailed, Sentence, Stack, Tag } from "../ui";
import { Ladder } from "./ladder";

const useStyles = makeStyles({
  term: {
    ...typographyStyles.caption1,
    display: "block",
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  action: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

interface Props<Of> {
  readonly entry: Entry;
  readonly indicator: Indicator;
  readonly instrument: Instrument;
  readonly texts: Of;
}

/** What the instrument says about an indicator where it stands: criteria of its levels, the next step, the evidence to collect. */
export function IndicatorTexts({ texts, ...about }: Props<Texts>): ReactNode {
  const { words } = usePaneContext();
  if (texts.kind === "loading") return <Sentence>{criteria[words.language].loading}</Sentence>;
  if (texts.kind === "failed") return <LoadFailed again={texts.again}>{words.pane.actionsFailed}</LoadFailed>;
  return <Loaded {...about} texts={texts.value} />;
}

function Loaded({ entry, indicator, instrument, texts }: Props<InstrumentTexts>): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const text = criteria[words.language];
  const own = texts.levels[entry.indicator] ?? {};
  const evidence = texts.evidence[entry.indicator] ?? [];
  const remark = texts.notes?.[entry.indicator];
  const isBare = evidence.length === 0 && Object.values(own).every((level) => level.criteria === null && level.action === null);
  if (isBare) return <Sentence>{text.noTexts(instrument.shortTitle)}</Sentence>;
  const canRise = entry.level !== null && entry.level < instrument.scale.max;
  return (
    <Stack gap="S">
      <Ladder indicator={indicator} instrument={instrument} entry={entry} levels={own} />
      {canRise && (
        <div className={styles.action}>
          <NextStep draft={instrument.draftTexts} text={own[String(nextStepLevel(entry.level))]?.action ?? null} />
        </div>
      )}
      {evidence.length === 0 ? (
        <Sentence kind="small">{text.noEvidence}</Sentence>
      ) : (
        <Fold name={`evidence ${indicator.key}`} title={text.evidence(evidence.length)} drawn>
          <ul className={styles.list} lang="id" data-field="evidence">
            {evidence.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </Fold>
      )}
      {remark !== undefined && (
        <div>
          <span className={styles.term}>{text.remark}</span>
          <Sentence lang="id" data-field="remark">
            {remark}
          </Sentence>
        </div>
      )}
    </Stack>
  );
}

function NextStep({ draft, text }: { readonly draft: boolean; readonly text: string | null }): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  return (
    <>
      <span className={styles.term}>
        {words.pane.nextAction} {draft && text !== null && <Tag kind="doubtful">{words.pane.draft}</Tag>}
      </span>
      <Sentence data-field="action" {...(text === null ? {} : { lang: "id" })}>
        {text ?? words.pane.noAction}
      </Sentence>
    </>
  );
}
