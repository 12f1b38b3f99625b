import { readFileSync } from "node:fs";
import { withAddress } from "../../../src/server/manifest-address";
import { officeFile, withOfficeCopy } from "../../../src/server/office-copy";
import { projectFolder } from "../../../src/server/project-folder";

describe("the copy of office.js", () => {
  it("stands in for Microsoft's address in a page, and nothing else changes", () => {
    const page = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><p>Halo</p>';
    expect(withOfficeCopy(page)).toBe('<script src="/lib/1/hosted/office.js"></script><p>Halo</p>');
  });

  it("answers whatever the case, as Microsoft's server does", () => {
    expect(officeFile("id-ID/office_strings.js")).toMatch(/id-id[\\/]office_strings\.js$/);
    expect(officeFile("office.js")).toMatch(/office\.js$/);
  });

  it("has nothing outside itself", () => {
    expect(officeFile("../package.json")).toBeNull();
    expect(officeFile("xx-yy/office_strings.js")).toBeNull();
  });
});

describe("the manifest served", () => {
  it("points everywhere at this server", () => {
    const manifest = readFileSync(`${projectFolder}/manifest.xml`, "utf8");
    const served = withAddress(manifest, "http://127.0.0.1:4000");
    expect(served).toContain('<SourceLocation DefaultValue="http://127.0.0.1:4000/taskpane.html"');
    expect(served).not.toContain("https://localhost:3000/");
  });
});
