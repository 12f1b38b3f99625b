/** How a sheet is printed; null = as Excel does when nothing is said. */
export interface PageLayout {
  readonly orientation: "portrait" | "landscape" | null;
  readonly paperSize: number | null;
  readonly fitWidth: number | null;
  readonly fitHeight: number | null;
  readonly scale: number | null;
  /** Inches. */
  readonly margins: Readonly<Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>> | null;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly gridlines: boolean;
  readonly headings: boolean;
  /** As the file has it: `&LLeft&CMiddle&P`; null = none. For every page but those with one of their own. */
  readonly header: string | null;
  readonly footer: string | null;
  /** Rows and columns before which a new page begins. */
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
}

/** Nothing said about printing. */
export const plainPage: PageLayout = {
  orientation: null,
  paperSize: null,
  fitWidth: null,
  fitHeight: null,
  scale: null,
  margins: null,
  centerHorizontally: false,
  centerVertically: false,
  gridlines: false,
  headings: false,
  header: null,
  footer: null,
  rowBreaks: [],
  columnBreaks: [],
};
