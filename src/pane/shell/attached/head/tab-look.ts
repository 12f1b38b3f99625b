import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { TAB_PAGES, type PageId } from "../../../hooks";

/** How a tab and the button beside the tabs look. The chosen one is told by its line and colour: bolder letters would move those beside it. */
export const useTabStyles = makeStyles({
  tab: {
    ...typographyStyles.caption1,
    flexGrow: 1,
    minHeight: "28px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    // Forced colours draw what is transparent too.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    whiteSpace: "nowrap",
    ":hover": {
      color: tokens.colorNeutralForeground1,
      borderBottomColor: tokens.colorNeutralStroke1Hover,
    },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  shown: {
    color: tokens.colorBrandForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
    ":hover": { color: tokens.colorBrandForeground1, borderBottomColor: tokens.colorCompoundBrandStrokeHover },
  },
});

/** Id of the control that opens a page, which names what the page shows. */
export const tabIdOf = (page: PageId): string => (TAB_PAGES.includes(page) ? `spbe-tab-${page}` : "spbe-tab-more");
