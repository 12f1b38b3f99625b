import { Link, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AttachedState } from "../../../../session";
import { withoutAdvice } from "../../../../assessment";
import { head } from "../../../../text/pane/head";
import { shown } from "../../../format";
import { SUMMARY_PARTS, usePaneContext, type PageId } from "../../../hooks";
import { jumpTo, Tag } from "../../../ui";
import { FOLLOWING, SELECTED_ANCHOR } from "../../../selected";
import { IndexLine } from "./index-line";
import { LastChange } from "./last-change";
import { toneOf, useToneText } from "./predicate-tone";

const useStyles = makeStyles({
  strip: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  // Smaller in a pane too narrow for it (zoomed): its four signs fit in any font, beside a scroll bar too.
  index: {
    ...typographyStyles.title1,
    fontSize: `min(${tokens.fontSizeHero800}, 24vw)`,
    margin: 0,
    fontVariantNumeric: "tabular-nums",
  },
  about: { display: "flex", flexDirection: "column", alignItems: "flex-start", minWidth: 0 },
  predicate: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: "anywhere" },
  small: { ...typographyStyles.caption1, display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  counts: {
    ...typographyStyles.caption1,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-end",
    marginLeft: "auto",
    fontVariantNumeric: "tabular-nums",
  },
  jump: { ...typographyStyles.caption1 },
});

interface Props {
  readonly state: AttachedState;
  readonly page: PageId;
}

/** Where we stand, above every page: the index with its predicate, what moved it last, how complete it is, and what was found. */
export function IndexStrip({ state, page }: Props): ReactNode {
  const { words, numberLocale } = usePaneContext();
  const styles = useStyles();
  const tones = useToneText();
  const text = head[words.language];
  const { scorecard, reading } = state;
  const { instrument, index, predicate, provisional, filled, total } = scorecard;
  const isEmpty = filled === 0;
  const { sheet, levelColumn } = reading.table;
  const [between, after] = text.filled;
  return (
    <section aria-label={text.title} className={styles.strip}>
      <div className={styles.row}>
        <p className={styles.index} data-state="index" data-value={shown(index, numberLocale)}>
          {isEmpty ? text.noIndex : shown(index, numberLocale)}
        </p>
        <div className={styles.about}>
          <p
            className={mergeClasses(styles.predicate, !isEmpty && tones[toneOf(instrument, predicate)])}
            data-state="predicate"
            data-value={predicate}
            {...(isEmpty ? {} : { lang: "id" })}
          >
            {isEmpty ? text.noLevels : predicate}
          </p>
          <span className={styles.small}>
            <Tag kind={provisional ? "doubtful" : "good"} data-state="provisional" data-value={String(provisional)}>
              {provisional ? words.pane.provisional : words.pane.complete}
            </Tag>
            <LastChange key={`${sheet} ${levelColumn}`} scorecard={scorecard} />
          </span>
        </div>
        <div className={styles.counts}>
          <span>
            <span data-state="filled">{filled}</span>
            {between}
            <span data-state="total">{total}</span>
            {after}
          </span>
          <ToFindings count={withoutAdvice(reading.findings).length} page={page} />
          {state.pointed !== null && FOLLOWING.has(page) && (
            <Link as="button" className={styles.jump} onClick={() => jumpTo(SELECTED_ANCHOR)}>
              {words.pane.indicator(state.pointed)}
            </Link>
          )}
        </div>
      </div>
      <IndexLine scorecard={scorecard} />
    </section>
  );
}

/** How many findings there are, and the way to them from every page. */
function ToFindings({ count, page }: { readonly count: number; readonly page: PageId }): ReactNode {
  const { words, goTo } = usePaneContext();
  const styles = useStyles();
  const open = (): void => (page === "summary" ? jumpTo(SUMMARY_PARTS.findings) : goTo("summary", SUMMARY_PARTS.findings));
  return (
    <Link as="button" className={styles.jump} onClick={open}>
      {words.pane.howManyFindings(count)}
    </Link>
  );
}
