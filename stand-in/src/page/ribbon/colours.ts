import type { RibbonWords } from "./words";

/** The colours the ribbon offers, by their names in the words. */
const offered: readonly (readonly [keyof RibbonWords["colours"], string])[] = [
  ["white", "#FFFFFF"],
  ["grey", "#A6A6A6"],
  ["black", "#000000"],
  ["brown", "#833C0B"],
  ["purple", "#7030A0"],
  ["red", "#FF0000"],
  ["orange", "#FFC000"],
  ["yellow", "#FFFF00"],
  ["green", "#00B050"],
  ["blue", "#0070C0"],
  ["paleRed", "#FFC7CE"],
  ["paleYellow", "#FFEB9C"],
  ["paleGreen", "#C6EFCE"],
  ["paleBlue", "#DDEBF7"],
  ["navy", "#1F3864"],
];

/** How many colours stand beside each other. */
export const COLOUR_COLUMNS = 5;

/** The colours to choose from: name and `#RRGGBB`. */
export const coloursOf = (words: RibbonWords): readonly { readonly label: string; readonly colour: string }[] =>
  offered.map(([name, colour]) => ({ label: words.colours[name], colour }));
