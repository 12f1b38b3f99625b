import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { addContentType, addRelationship, WorkbookFile } from "../../../src/file";
import { checkBeforeSending, personalTraces, safeCopy } from "../../../src/send";
import { withTrials } from "../../support/workbook-with-formulas";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const bytes = readFileSync(join(__dirname, "../../fixtures/workbooks/kertas-kerja-denpasar-2021.xlsx"));

/** The workbook with something done to its parts. */
function changed(change: (file: WorkbookFile) => void): Uint8Array {
  const file = WorkbookFile.open(withTrials(bytes, [{ stored: "_xldudf_SPBE_INDEX()" }]));
  change(file);
  return file.opened.save();
}

const allText = (copy: Uint8Array): string =>
  Object.values(unzipSync(copy))
    .map((part) => Buffer.from(part).toString("utf8"))
    .join("\n");

test("names of those who shared the workbook go from a copy, and are told before", async () => {
  const shared = changed(({ opened, workbook }) => {
    const users = `<users xmlns="${MAIN}" count="1"><userInfo guid="{1}" name="Bagus Pratama" id="-1" dateTime="2026-01-01T00:00:00"/></users>`;
    const headers = `<headers xmlns="${MAIN}" guid="{1}"><header guid="{1}" dateTime="2026-01-01T00:00:00" userName="Rahayu Wulandari" maxSheetId="2"/></headers>`;
    for (const [part, text, kind] of [
      ["/xl/revisions/userNames.xml", users, "usernames"],
      ["/xl/revisions/revisionHeaders.xml", headers, "revisionHeaders"],
    ] as const) {
      opened.write(part, text);
      addContentType(
        opened,
        part,
        `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind === "usernames" ? "userNames" : kind}+xml`
      );
      addRelationship(opened, workbook.part, `${OFFICE}/${kind}`, part);
    }
  });
  const told = JSON.stringify(personalTraces(shared));
  expect(told).toContain("Bagus Pratama");
  expect(told).toContain("Rahayu Wulandari");
  const { bytes: copy } = await safeCopy(shared);
  expect(allText(copy)).not.toMatch(/Bagus|Rahayu/);
});

test("the link to the file of an add-in that no formula uses loses the folders of whoever has it", async () => {
  const linked = changed(({ opened, workbook }) => {
    const part = "/xl/externalLinks/externalLink1.xml";
    opened.write(part, `<externalLink xmlns="${MAIN}" xmlns:r="${OFFICE}"><externalBook r:id="rId1"/></externalLink>`);
    opened.write(
      "/xl/externalLinks/_rels/externalLink1.xml.rels",
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/externalLinkPath" TargetMode="External" Target="file:///C:\\Users\\rahayu.w\\AddIns\\SPBE.xlam"/></Relationships>`
    );
    addContentType(opened, part, "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml");
    const id = addRelationship(opened, workbook.part, `${OFFICE}/externalLink`, part);
    const text = opened.text(workbook.part);
    opened.write(
      workbook.part,
      text
        .replace(/<(\w+:)?workbook\b/, (found) => `${found} xmlns:link="${OFFICE}"`)
        .replace("</sheets>", `</sheets><externalReferences><externalReference link:id="${id}"/></externalReferences>`)
    );
  });
  expect(allText(linked)).toContain("rahayu.w");
  const { bytes: copy } = await safeCopy(linked);
  expect(allText(copy)).not.toContain("rahayu.w");
  expect(allText(copy)).toContain('Target="SPBE.xlam"');
});

test("columns that are hidden are told with their address", async () => {
  const hiding = changed((file) => {
    const part = file.sheets[0]?.part ?? "";
    const text = file.opened.text(part).replace(/<cols>[^]*?<\/cols>/, "");
    file.opened.write(part, text.replace("<sheetData", '<cols><col min="3" max="4" width="9" hidden="1"/></cols><sheetData'));
  });
  const { issues } = await checkBeforeSending(hiding, { language: "id" });
  expect(issues.filter(({ kind }) => kind === "hidden-columns")).toMatchObject([{ address: "C:D" }]);
});
