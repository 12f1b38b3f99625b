import { addContentType, addRelationship, WorkbookFile } from "../../src/file";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** What the leaky workbook tells about people and machines. */
export const SECRETS = {
  author: "Rahayu Wulandari",
  saver: "Bagus Pratama",
  company: "Diskominfo Kota Contoh",
  manager: "Kepala Bidang Aptika",
  path: "C:\\Users\\rahayu.w\\Documents\\",
  store: "\\\\SRV-KOMINFO\\addin",
  commenter: "Rahayu W",
  threadAuthor: "Bagus P",
  reservedBy: "rahayu.w",
} as const;

/** A workbook with everything that Excel leaves in files: people, paths, printer, add-ins, comments, memory, macros, signature. */
export function leakyWorkbook(bytes: Uint8Array): Uint8Array {
  const file = WorkbookFile.open(bytes);
  const { opened, workbook } = file;
  const sheet = file.sheets[0]?.part ?? "";
  const edit = (part: string, change: (text: string) => string): void => opened.write(part, change(opened.text(part)));
  const add = (source: string, type: string, part: string, text: string, content: string): string => {
    opened.write(part, text);
    addContentType(opened, part, content);
    return addRelationship(opened, source, type, part);
  };

  const core = `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Penilaian</dc:title><dc:creator>${SECRETS.author}</dc:creator><cp:lastModifiedBy>${SECRETS.saver}</cp:lastModifiedBy></cp:coreProperties>`;
  opened.write(opened.related("/", "core-properties") ?? "/docProps/core.xml", core);
  const app = `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><Manager>${SECRETS.manager}</Manager><Company>${SECRETS.company}</Company><HyperlinkBase>${SECRETS.path}</HyperlinkBase></Properties>`;
  opened.write(opened.related("/", "extended-properties") ?? "/docProps/app.xml", app);
  const path = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15"><x15ac:absPath url="${SECRETS.path}" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>`;
  edit(workbook.part, (text) => text.replace(/<sheets\b/, `<fileSharing userName="${SECRETS.reservedBy}"/>${path}<sheets`));

  const printer = add(
    sheet,
    `${OFFICE}/printerSettings`,
    "/xl/printerSettings/printerSettings1.bin",
    "\\\\PRN-LT2\\HP",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"
  );
  edit(sheet, (text) =>
    text
      .replace(/<pageSetup[^>]*\/>/, "")
      .replace(/<worksheet\b/, `<worksheet xmlns:rr="${OFFICE}"`)
      .replace(/(<pageMargins[^>]*\/>)|(<\/worksheet>)/, (found) => {
        const setup = `<pageSetup orientation="landscape" rr:id="${printer}"/>`;
        return found.startsWith("<pageMargins") ? found + setup : setup + found;
      })
  );
  const comments = `<comments xmlns="${MAIN}"><authors><author>${SECRETS.commenter}</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>${SECRETS.commenter}:</t></r><r><t> cek bukti dukung</t></r></text></comment></commentList></comments>`;
  add(
    sheet,
    `${OFFICE}/comments`,
    "/xl/comments77.xml",
    comments,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
  );
  const persons = `<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="${SECRETS.threadAuthor}" id="{1}" userId="S-1-5-21-1" providerId="AD"/></personList>`;
  add(
    workbook.part,
    "http://schemas.microsoft.com/office/2017/10/relationships/person",
    "/xl/persons/person.xml",
    persons,
    "application/vnd.ms-excel.person+xml"
  );

  const panes = `<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11" xmlns:r="${OFFICE}"><wetp:taskpane visibility="1"><wetp:webextensionref r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`;
  add(
    "/",
    "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
    "/xl/webextensions/taskpanes.xml",
    panes,
    "application/vnd.ms-office.webextensiontaskpanes+xml"
  );
  const extension = `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{2}"><we:reference id="spbe" version="1.0" store="${SECRETS.store}" storeType="Filesystem"/><we:properties/><we:extLst><we:customFunctionIdList>_xldudf_SPBE_INDEX</we:customFunctionIdList></we:extLst></we:webextension>`;
  add(
    "/xl/webextensions/taskpanes.xml",
    "http://schemas.microsoft.com/office/2011/relationships/webextension",
    "/xl/webextensions/webextension1.xml",
    extension,
    "application/vnd.ms-office.webextension+xml"
  );
  add(
    workbook.part,
    `${OFFICE}/customXml`,
    "/customXml/item9.xml",
    '<spbe xmlns="urn:spbe-addin:ingatan:1" saved="1">{"table":null,"accepted":[],"marks":null}</spbe>',
    "application/xml"
  );
  add(
    workbook.part,
    `${OFFICE}/calcChain`,
    "/xl/calcChain.xml",
    `<calcChain xmlns="${MAIN}"><c r="A1" i="1"/></calcChain>`,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"
  );
  add(
    workbook.part,
    "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
    "/xl/vbaProject.bin",
    "makro",
    "application/vnd.ms-office.vbaProject"
  );
  add(
    "/",
    "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin",
    "/_xmlsignatures/origin.sigs",
    "",
    "application/vnd.openxmlformats-package.digital-signature-origin"
  );
  add(
    "/_xmlsignatures/origin.sigs",
    "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/signature",
    "/_xmlsignatures/sig1.xml",
    "<Signature/>",
    "application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml"
  );
  return opened.save();
}

/** Adds formulas of the add-in outside of cells: a name, a validation, a conditional format, all over the first sheet. */
export function withFormulasElsewhere(bytes: Uint8Array): Uint8Array {
  const file = WorkbookFile.open(bytes);
  const { opened, workbook } = file;
  const sheet = file.sheets[0];
  if (sheet === undefined) throw new Error("no sheet");
  const root = opened.xml(workbook.part);
  const names = `<definedName name="IndeksKita">_xldudf_SPBE_INDEX()</definedName><definedName name="Versi">_xldudf_SPBE_VERSION()</definedName>`;
  const present = root.child("definedNames");
  const text = opened.text(workbook.part);
  const at = present?.openEnd ?? root.child("sheets")?.end ?? 0;
  opened.write(workbook.part, text.slice(0, at) + (present === null ? `<definedNames>${names}</definedNames>` : names) + text.slice(at));
  const rules =
    '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="99"><formula>_xldudf_SPBE_INDEX()&lt;3</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="custom" sqref="A2"><formula1>_xldudf_SPBE_PROGRESS()=1</formula1></dataValidation></dataValidations>';
  const source = opened.text(sheet.part).replace(/<dataValidations[^]*?<\/dataValidations>/, "");
  const end =
    /<(?:hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|drawing|legacyDrawing|tableParts|extLst)\b|<\/worksheet>/.exec(
      source.slice(source.indexOf("</sheetData>"))
    );
  const place = source.indexOf("</sheetData>") + (end?.index ?? 0);
  opened.write(sheet.part, source.slice(0, place) + rules + source.slice(place));
  return opened.save();
}
