/** A file that cannot be opened as a workbook, with the reason in one English sentence. */
export class WorkbookFileError extends Error {
  override readonly name = "WorkbookFileError";
}
