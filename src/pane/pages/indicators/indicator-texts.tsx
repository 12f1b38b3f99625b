import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Entry } from "../../../assessment";
import type { Instrument, InstrumentTexts } from "../../../instrument";
import { indicators as allWords } from "../../../text/pages/indicators";
import { LoadFailed, Sentence, Tag, Stack } from "../../ui";
import { usePaneContext, type Texts } from "../../hooks";

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

interface Props {
  readonly entry: Entry;
  readonly instrument: Instrument;
  readonly texts: Texts;
}

/** What the instrument says about an indicator where it stands: criteria, the next step, the evidence to collect. */
export function IndicatorTexts({ entry, instrument, texts }: Props): ReactNode {
  const { words: all } = usePaneContext();
  const words = allWords[all.language];
  if (texts.kind === "loading") return <Sentence>{words.loading}</Sentence>;
  if (texts.kind === "failed") return <LoadFailed again={texts.again}>{all.pane.actionsFailed}</LoadFailed>;
  return <Loaded entry={entry} instrument={instrument} texts={texts.value} />;
}

function Loaded({
  entry,
  instrument,
  texts,
}: {
  readonly entry: Entry;
  readonly instrument: Instrument;
  readonly texts: InstrumentTexts;
}): ReactNode {
  const { words: all } = usePaneContext();
  const styles = useStyles();
  const words = allWords[all.language];
  const { min, max } = instrument.scale;
  const own = texts.levels[entry.indicator] ?? {};
  const evidence = texts.evidence[entry.indicator] ?? [];
  const remark = texts.notes?.[entry.indicator];
  const isBare = evidence.length === 0 && Object.values(own).every(({ criteria, action }) => criteria === null && action === null);
  if (isBare) return <Sentence>{words.noTexts(instrument.shortTitle)}</Sentence>;
  // Between two whole levels the criteria are those of the level already reached.
  const present = entry.level === null ? null : Math.floor(entry.level);
  const next = present === null ? min : present < max ? present + 1 : null;
  return (
    <Stack gap="S">
      {present !== null && (
        <Text
          term={words.presentCriteria(String(present))}
          draft={instrument.draftTexts}
          field="presentCriteria"
          text={own[String(present)]?.criteria ?? null}
          none={words.noCriteria}
        />
      )}
      {next !== null && (
        <Text
          term={words.nextCriteria(String(next))}
          draft={instrument.draftTexts}
          field="nextCriteria"
          text={own[String(next)]?.criteria ?? null}
          none={words.noCriteria}
        />
      )}
      {next !== null && present !== null && (
        <div className={styles.action}>
          <Text
            term={words.action}
            draft={instrument.draftTexts}
            field="action"
            text={own[String(present)]?.action ?? null}
            none={words.noAction}
          />
        </div>
      )}
      {evidence.length === 0 ? (
        <Text term={words.evidence} draft={false} field="evidence" text={null} none={words.noEvidence} />
      ) : (
        <div>
          <Term draft={instrument.draftTexts}>{words.evidence}</Term>
          <ul className={styles.list} lang="id" data-field="evidence">
            {evidence.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </div>
      )}
      {remark !== undefined && <Text term={words.remark} draft={false} field="remark" text={remark} none="" />}
    </Stack>
  );
}

interface TextProps {
  readonly term: string;
  readonly draft: boolean;
  readonly field: string;
  readonly text: string | null;
  /** What to say where the instrument has no text. */
  readonly none: string;
}

function Text({ term, draft, field, text, none }: TextProps): ReactNode {
  return (
    <div>
      <Term draft={draft && text !== null}>{term}</Term>
      <Sentence data-field={field} {...(text === null ? {} : { lang: "id" })}>
        {text ?? none}
      </Sentence>
    </div>
  );
}

function Term({ draft, children }: { readonly draft: boolean; readonly children: ReactNode }): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  return (
    <span className={styles.term}>
      {children}
      {draft && (
        <>
          {" "}
          <Tag kind="doubtful">{words.pane.draft}</Tag>
        </>
      )}
    </span>
  );
}
