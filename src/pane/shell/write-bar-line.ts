import { makeStyles, tokens } from "@fluentui/react-components";

/** A line of the bar that tells of writes: a sentence, and at its end a button. */
export const useLineStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  sentence: { margin: 0, overflowWrap: "anywhere", flex: "1 1 12em" },
});
