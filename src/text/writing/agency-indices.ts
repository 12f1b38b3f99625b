/** What stands in the workbook, which keeps its words whatever the language of the pane is. */
export const agencyIndices = { header: "Indeks" };
