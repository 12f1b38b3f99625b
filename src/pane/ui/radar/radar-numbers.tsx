import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { Fraction } from "../../../assessment";
import { radar as words } from "../../../text/pane/radar";
import { shown } from "../../format";
import { usePaneContext } from "../../hooks";
import type { RadarProps } from "./radar-series";

const useStyles = makeStyles({
  table: { ...typographyStyles.caption1, borderCollapse: "collapse", width: "100%" },
  scroll: { overflowX: "auto" },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    textAlign: "start",
    verticalAlign: "top",
  },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

type Props = Pick<RadarProps, "title" | "axisTitle" | "axes" | "series">;

/** The table behind a radar: a row for each axis, a column for each series. */
export function RadarNumbers({ title, axisTitle, axes, series }: Props): ReactNode {
  const { words: all, numberLocale } = usePaneContext();
  const styles = useStyles();
  const captionId = useId();
  const value = (each: Fraction | null): string => (each === null ? words[all.language].none : shown(each, numberLocale));
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table scrolls by itself, with the keyboard too
    <div className={styles.scroll} role="region" aria-labelledby={captionId} tabIndex={0}>
      <table className={styles.table}>
        <caption id={captionId}>{title}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {axisTitle}
            </th>
            {series.map(({ name }) => (
              <th key={name} scope="col" className={mergeClasses(styles.cell, styles.number)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {axes.map(({ number, name }, axis) => (
            <tr key={number}>
              <th scope="row" className={styles.cell} lang="id">
                {number}. {name}
              </th>
              {series.map((each) => (
                <td key={each.name} className={mergeClasses(styles.cell, styles.number)}>
                  {value(each.values[axis] ?? null)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
