import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fraction, roundHalfUp, standingIn, type Fraction, type PublishedAgency } from "../../../../assessment";
import { comparison as allWords } from "../../../../text/pages/comparison";
import { percentOf, shown } from "../../../format";
import { usePaneContext } from "../../../hooks";
import { Subsection, Sentence } from "../../../ui";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  row: {
    ...typographyStyles.caption1,
    display: "grid",
    gridTemplateColumns: "2em minmax(0, 1fr) 4em",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "center",
    fontVariantNumeric: "tabular-nums",
  },
  own: { ...typographyStyles.caption1Strong },
  number: { textAlign: "end" },
  name: { position: "relative", overflowWrap: "anywhere", padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}` },
  bar: {
    position: "absolute",
    inset: "0 auto 0 0",
    zIndex: -1,
    backgroundColor: tokens.colorNeutralBackground5,
    borderRadius: tokens.borderRadiusSmall,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    boxSizing: "border-box",
    "@media (forced-colors: active)": { border: "1px solid GrayText" },
  },
  ownBar: { backgroundColor: tokens.colorBrandBackground2, "@media (forced-colors: active)": { border: "2px solid Highlight" } },
  aim: { border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`, backgroundColor: "transparent" },
  // Under the words and over the page.
  layer: { position: "relative", zIndex: 0 },
});

interface Props {
  /** Those ranked together: regencies and cities of the province, else the group. */
  readonly peers: readonly PublishedAgency[];
  readonly agency: PublishedAgency;
  readonly title: string;
  /** The person's target; `null` while there is none, "not-comparable" where it is none of this agency or of another instrument. */
  readonly target: Fraction | null | "not-comparable";
}

/** One line of the list. */
interface Line {
  readonly key: string;
  readonly name: string;
  /** In hundredths. */
  readonly index: number;
  readonly rank: number;
  readonly kind: "other" | "own" | "target";
}

/** More lines than a person looks through; a province has at most 38. */
const MOST_LINES = 60;

/** All agencies of the province by rank, the own one marked, and where the target would put it. */
export function ProvinceBars({ peers, agency, title, target }: Props): ReactNode {
  const { words, numberLocale } = usePaneContext();
  const styles = useStyles();
  const text = allWords[words.language];
  if (peers.length < 2 || peers.length > MOST_LINES) return null;
  const aim = target === "not-comparable" ? null : target;
  const lines = ranked(peers, agency, aim, text.withTarget);
  return (
    <Subsection title={title}>
      <ol className={mergeClasses(styles.list, styles.layer)} data-state-list="province">
        {lines.map(({ key, name, index, rank, kind }) => (
          <li
            key={key}
            data-item=""
            className={mergeClasses(styles.row, kind !== "other" && styles.own)}
            {...(kind === "own" ? { "aria-current": "true" as const } : {})}
          >
            <span className={styles.number} data-field="rank">
              {rank}
            </span>
            <span className={styles.name} data-field="name">
              <span
                aria-hidden="true"
                className={mergeClasses(styles.bar, kind === "own" && styles.ownBar, kind === "target" && styles.aim)}
                style={{ width: `${percentOf(fraction(index, 100), 5)}%` }}
              />
              {name}
            </span>
            <span className={styles.number} data-field="index">
              {shown(fraction(index, 100), numberLocale)}
            </span>
          </li>
        ))}
      </ol>
      {target === null && <Sentence kind="small">{text.typeTarget}</Sentence>}
    </Subsection>
  );
}

/** The lines by rank, the highest first; equal values by name. The target stands before those it would equal. */
function ranked(peers: readonly PublishedAgency[], agency: PublishedAgency, target: Fraction | null, withTarget: string): readonly Line[] {
  const others = peers.map((peer): Line => ({
    key: peer.name,
    name: peer.name.replace(/^Pemerintah /, ""),
    index: peer.index,
    rank: standingIn(peers, peer.index).rank,
    kind: peer === agency ? "own" : "other",
  }));
  const aim = target === null ? null : Number(roundHalfUp(target));
  const moved = aim === null ? [] : peers.map((peer) => (peer === agency ? { ...peer, index: aim } : peer));
  const own: readonly Line[] =
    aim === null ? [] : [{ key: "target", name: withTarget, index: aim, rank: standingIn(moved, aim).rank, kind: "target" }];
  return [...own, ...others].sort(
    (a, b) => b.index - a.index || Number(b.kind === "target") - Number(a.kind === "target") || a.name.localeCompare(b.name)
  );
}
