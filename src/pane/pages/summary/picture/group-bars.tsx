import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Fraction, GroupScore, Scorecard } from "../../../../assessment";
import { summary } from "../../../../text/pages/summary/summary";
import { percentOf, shown } from "../../../format";
import { usePaneContext } from "../../../hooks";
import { Fold, LazyPart, List, Stack } from "../../../ui";
import { barGroups, type GroupMarks, type MarkKind } from "./group-marks";

const useStyles = makeStyles({
  line: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: tokens.spacingHorizontalM },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  value: { ...typographyStyles.body1Strong, fontVariantNumeric: "tabular-nums" },
  // Room for the marks that stand out above and below the bar, and at both ends.
  track: { position: "relative", height: "16px", margin: `0 ${tokens.spacingHorizontalXS}` },
  ground: {
    position: "absolute",
    inset: "4px 0",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: "hidden",
    // Transparent but in the high-contrast palette, where the ground of the bar is that of the page.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    "@media (forced-colors: active)": { border: "1px solid CanvasText", forcedColorAdjust: "none" },
  },
  bar: {
    height: "100%",
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  mark: { position: "absolute", top: 0, height: "16px", width: "10px", marginLeft: "-5px", overflow: "visible" },
  legend: {
    ...typographyStyles.caption1,
    listStyle: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  sample: { width: "10px", height: "16px", flexShrink: 0 },
});

/** Comes with what stands below the picture. */
const numbers = () => import(/* webpackChunkName: "summary-rest" */ "./group-numbers");

interface Props {
  readonly scorecard: Scorecard;
  readonly marks: readonly GroupMarks[];
}

/** The domains (aspects, where there are no domains) as bars, held against the target, the year before and the mean of the agency's group. */
export function GroupBars({ scorecard, marks }: Props): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const text = summary[words.language];
  const kind = barGroups(scorecard);
  const groups = scorecard[kind];
  const { max } = scorecard.instrument.scale;
  if (groups.length === 0) return null;
  return (
    <Stack gap="S">
      <List gap="XS" {...(kind === "domains" ? { name: "domains" } : {})}>
        {groups.map((group, at) => (
          <li key={group.number} data-item="">
            <Bar group={group} highest={max} marks={marks.map(({ kind: shape, values }) => ({ shape, value: values[at] ?? null }))} />
          </li>
        ))}
      </List>
      {marks.length > 0 && (
        <ul className={styles.legend}>
          {marks.map(({ kind: shape, name }) => (
            <li key={shape} className={styles.entry}>
              <svg viewBox="0 0 10 16" className={styles.sample} aria-hidden="true">
                <Mark shape={shape} />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
      {marks.length > 0 && (
        <Fold title={text.numbers}>
          <LazyPart
            load={numbers}
            draw={({ GroupNumbers }) => (
              <GroupNumbers groups={groups} marks={marks} title={kind === "domains" ? words.pane.domains : words.pane.aspects} />
            )}
          />
        </Fold>
      )}
    </Stack>
  );
}

interface BarProps {
  readonly group: GroupScore;
  readonly highest: number;
  readonly marks: readonly { readonly shape: MarkKind; readonly value: Fraction | null }[];
}

function Bar({ group: { name, index }, highest, marks }: BarProps): ReactNode {
  const { numberLocale } = usePaneContext();
  const styles = useStyles();
  const at = (value: Fraction): string => `${percentOf(value, highest)}%`;
  return (
    <>
      <div className={styles.line}>
        <span className={styles.name} data-field="name" lang="id">
          {name}
        </span>
        <span className={styles.value} data-field="index">
          {shown(index, numberLocale)}
        </span>
      </div>
      <div className={styles.track} aria-hidden="true">
        <div className={styles.ground}>
          <div className={styles.bar} style={{ width: at(index) }} />
        </div>
        {marks.map(
          ({ shape, value }) =>
            value !== null && (
              <svg key={shape} viewBox="0 0 10 16" className={styles.mark} style={{ left: at(value) }}>
                <Mark shape={shape} />
              </svg>
            )
        )}
      </div>
    </>
  );
}

const useMarkStyles = makeStyles({
  // A rim in the colour of the page sets a mark apart from the bar it lies on.
  mark: {
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: 1,
    paintOrder: "stroke",
    "@media (forced-colors: active)": { stroke: "Canvas", fill: "CanvasText" },
  },
  target: { fill: tokens.colorNeutralForeground1 },
  previous: { fill: tokens.colorNeutralForeground3 },
  mean: { fill: tokens.colorPalettePurpleForeground2 },
});

/** A line through the bar, a triangle above it, a diamond below it: told apart without their colours. */
const SHAPES: Readonly<Record<MarkKind, string>> = {
  target: "M3.5 0h3v16h-3z",
  previous: "M0 0h10l-5 7z",
  mean: "M5 8l4 4-4 4-4-4z",
};

function Mark({ shape }: { readonly shape: MarkKind }): ReactNode {
  const styles = useMarkStyles();
  return <path d={SHAPES[shape]} className={mergeClasses(styles.mark, styles[shape])} />;
}
