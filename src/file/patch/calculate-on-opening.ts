import type { WorkbookFile } from "../workbook/workbook-file";
import { applyEdits, insertAt, setAttributes } from "../xml/edits";

/** What the schema puts behind the settings of calculation (ECMA-376 18.2.27). */
const BEHIND = [
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

/** Has Excel calculate everything when it opens the file. */
export function calculateOnOpening({ opened, workbook }: WorkbookFile): void {
  const root = opened.xml(workbook.part);
  const settings = root.child("calcPr");
  const place = root.children.find(({ name }) => BEHIND.includes(name))?.start ?? root.closeStart;
  const edits =
    settings === null ? [insertAt(place, `<${root.prefix}calcPr fullCalcOnLoad="1"/>`)] : setAttributes(settings, { fullCalcOnLoad: "1" });
  opened.write(workbook.part, applyEdits(root.source, edits));
}
