import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { stackedWhenNarrow } from "./stacked-rows";

/** How tables of numbers look: narrow columns of numbers, names that break. */
export const useTableStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    ...typographyStyles.caption1,
    ...stackedWhenNarrow,
  },
  name: {
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
    // Long names of columns do not push those of the rows together.
    width: "42%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  part: { paddingLeft: tokens.spacingHorizontalM },
  number: {
    textAlign: "end",
    verticalAlign: "top",
    fontVariantNumeric: "tabular-nums",
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  head: {
    textAlign: "end",
    verticalAlign: "bottom",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    padding: `0 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
  },
  headName: { textAlign: "start", paddingLeft: 0 },
});

interface Props {
  /** Above the names of the rows; "" says nothing. */
  readonly names: string;
  /** Above each column of numbers. */
  readonly columns: readonly string[];
}

/** The head of a table of numbers. */
export function NumbersHead({ names, columns }: Props): ReactNode {
  const styles = useTableStyles();
  return (
    <thead>
      <tr>
        {names === "" ? (
          <td />
        ) : (
          <th scope="col" className={mergeClasses(styles.head, styles.headName)}>
            {names}
          </th>
        )}
        {columns.map((name, at) => (
          // Two columns may be called alike, and none changes its place.
          <th key={at} scope="col" className={styles.head}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
