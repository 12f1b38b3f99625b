/**
 * @jest-environment jsdom
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "../../../src/page/manifest";
import { drawRibbon } from "../../../src/page/ribbon";

const xml = readFileSync(join(__dirname, "..", "..", "..", "..", "manifest.xml"), "utf8");

describe("the ribbon the manifest describes", () => {
  it("speaks the person's language, and the manifest's own where it has no words for it", () => {
    expect(readManifest(xml, "id-ID").groups[0]?.buttons[0]?.label).toBe("Panel SPBE");
    expect(readManifest(xml, "en-GB").groups[0]?.buttons[0]?.label).toBe("SPBE Pane");
    expect(readManifest(xml, "ja-JP").groups[0]?.buttons[0]?.label).toBe("Panel SPBE");
  });

  it("names page, functions and icons", () => {
    const manifest = readManifest(xml, "id-ID");
    expect(manifest.paneUrl).toMatch(/\/taskpane\.html$/);
    expect(manifest.functions).toEqual({
      namespace: "SPBE",
      metadataUrl: expect.stringMatching(/\/functions\.json$/),
    });
    expect(manifest.groups[0]?.buttons[0]?.icon).toMatch(/32\.png$/);
  });

  it("names what it puts into the menu of a cell, and where its keys stand", () => {
    const { cellMenu, shortcutsUrl } = readManifest(xml, "id-ID");
    expect(cellMenu.map(({ label, action }) => [label, action])).toEqual([
      ["Buka indikator ini", { kind: "command", functionName: "spbeOpenIndicator" }],
    ]);
    expect(shortcutsUrl).toMatch(/\/shortcuts\.json$/);
  });

  it("opens the pane when its button is pressed", () => {
    const ribbon = document.createElement("div");
    const showPane = jest.fn(async () => undefined);
    drawRibbon(ribbon, readManifest(xml, "id-ID"), {
      showPane,
      invokeCommand: async () => undefined,
    });
    ribbon.querySelector("button")?.click();
    expect(showPane).toHaveBeenCalledTimes(1);
  });

  it("runs the function of a command button", () => {
    const withCommand = xml.replace(
      /<Action xsi:type="ShowTaskpane">[\s\S]*?<\/Action>/,
      '<Action xsi:type="ExecuteFunction"><FunctionName>refresh</FunctionName></Action>'
    );
    const ribbon = document.createElement("div");
    const invokeCommand = jest.fn(async () => undefined);
    drawRibbon(ribbon, readManifest(withCommand, "id-ID"), {
      showPane: async () => undefined,
      invokeCommand,
    });
    ribbon.querySelector("button")?.click();
    expect(invokeCommand).toHaveBeenCalledWith("refresh");
  });
});
