/** How a blank cell reaches a function: as Excel on the web hands it over, and as desktop Excel does. */
export const blankModes = ["null", "0"] as const;
