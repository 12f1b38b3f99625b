import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { OFFICE_FILES, OFFICE_PACKAGE, officeSource, withOwnOffice } from "../../../../tools/build/office-source";
import { officeReadme } from "../../../../tools/package/office-readme";
import { securityPolicy } from "../../../../tools/serving/rules";

const project = resolve(__dirname, "../../../..");
const page = readFileSync(join(project, "src/taskpane.html"), "utf8");

describe("where office.js comes from", () => {
  it("is Microsoft's server unless somebody asks for a copy", () => {
    expect(officeSource(undefined)).toBe("microsoft");
    expect(officeSource("microsoft")).toBe("microsoft");
    expect(officeSource("own")).toBe("own");
    expect(() => officeSource("salinan")).toThrow(/tidak dikenal: .* \(There is no "salinan".*\)$/);
  });

  it("is the add-in's own server in a page with a copy, which may ask Microsoft's for nothing", () => {
    const own = withOwnOffice(page);
    expect(own).toContain('<script src="office/office.js">');
    expect(own).not.toContain("microsoft.com");
    expect(securityPolicy(own)).toMatch(/^default-src 'none'; script-src 'self'; .*frame-src 'self';/);
    expect(() => withOwnOffice(own)).toThrow("does not ask for");
  });

  it("has every file it names, under six megabytes together", () => {
    const paths = OFFICE_FILES.map((file) => join(project, "node_modules", OFFICE_PACKAGE, "dist", file));
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
    expect(paths.reduce((sum, path) => sum + readFileSync(path).length, 0)).toBeLessThan(6_000_000);
  });

  it("is labelled in both languages as what Microsoft does not support, with who is responsible", () => {
    expect(officeReadme).toContain("tidak didukung Microsoft");
    expect(officeReadme).toContain("Microsoft does not support this");
    expect(officeReadme).toContain("Microsoft is not responsible for maintaining, updating or supporting this add-in.");
  });
});
