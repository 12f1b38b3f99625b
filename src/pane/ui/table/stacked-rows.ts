/**
 * For tables of numbers at 320 px and 200 % zoom: the name of a row stands on a line of its own, its numbers below it.
 * Part of a table's style.
 */
export const stackedWhenNarrow = {
  "@media (max-width: 240px)": {
    "& tr": { display: "flex", flexWrap: "wrap" },
    "& tr > :first-child": { flexBasis: "100%" },
    "& tr > :not(:first-child)": {
      flex: "1 1 0",
      minWidth: 0,
      overflowWrap: "anywhere",
      borderTopStyle: "none",
    },
  },
} as const;
