import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { GroupScore } from "../../../../assessment";
import { percentOf, shown } from "../../../format";
import { usePaneContext } from "../../../hooks";
import { Section, List } from "../../../ui";

const useStyles = makeStyles({
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalM,
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  value: { ...typographyStyles.body1Strong, fontVariantNumeric: "tabular-nums" },
  track: {
    height: "6px",
    marginTop: tokens.spacingVerticalXXS,
    borderRadius: tokens.borderRadiusCircular,
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
});

interface Props {
  readonly groups: readonly GroupScore[];
  /** Highest level of the scale: the full length of a bar. */
  readonly highest: number;
  /** A chart of the same aspects, whose axes carry their numbers; none where they are too few for one. */
  readonly children?: ReactNode;
}

/** The aspects with their index, as numbers and as bars. */
export function Aspects({ groups, highest, children }: Props): ReactNode {
  const { words, numberLocale } = usePaneContext();
  const styles = useStyles();
  if (groups.length === 0) return null;
  return (
    <Section title={words.pane.aspects}>
      {children}
      <List gap="S" name="aspects">
        {groups.map((group) => (
          <li key={group.number} data-item="">
            <div className={styles.line}>
              <span className={styles.name}>
                {children ? `${group.number}. ` : null}
                <span data-field="name" lang="id">
                  {group.name}
                </span>
              </span>
              <span className={styles.value} data-field="index">
                {shown(group.index, numberLocale)}
              </span>
            </div>
            <div className={styles.track} aria-hidden="true">
              <div className={styles.bar} style={{ width: `${percentOf(group.index, highest)}%` }} />
            </div>
          </li>
        ))}
      </List>
    </Section>
  );
}
