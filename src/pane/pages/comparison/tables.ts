import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { stackedWhenNarrow } from "../../parts/stacked-rows";

/** How tables of numbers look on this page: narrow columns of numbers, names that break. */
export const useTableStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    ...typographyStyles.caption1,
    ...stackedWhenNarrow,
  },
  caption: {
    ...typographyStyles.caption1Strong,
    textAlign: "start",
    paddingBottom: tokens.spacingVerticalXXS,
  },
  name: {
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
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
