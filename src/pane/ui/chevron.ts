import { makeStyles, tokens } from "@fluentui/react-components";

/**
 * The title of a part that unfolds, with the chevron of Excel's own panes in place of the browser's triangle. Drawn by borders:
 * it takes the colour of the words in every palette, and no picture has to be loaded.
 */
export const useChevronStyles = makeStyles({
  title: {
    listStyleType: "none",
    "::-webkit-details-marker": { display: "none" },
    "::before": {
      content: '""',
      display: "inline-block",
      boxSizing: "border-box",
      width: "7px",
      height: "7px",
      marginRight: tokens.spacingHorizontalS,
      marginBottom: "2px",
      borderRight: "1.5px solid currentColor",
      borderBottom: "1.5px solid currentColor",
      transform: "rotate(-45deg)",
    },
    ":is(details[open] > *)::before": { transform: "rotate(45deg) translate(-2px, -2px)" },
  },
});
