import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { ensureTrial } from "../../../stand-in/src/server/build";
import { projectFolder } from "../../../stand-in/src/server/project-folder";
import { OFFICE_FILES } from "../../../tools/build/office-source";
import { readBuilt } from "../../../tools/package/contents";
import { denpasar, withStandIn } from "../support/with-stand-in";

const standIn = withStandIn();
const besides = ["/besides/trial/manifest.xml"];
const LEVELS = "A8:F64";

let trial = "";

// The trial is built with a copy of office.js of its own, where it is missing or older than its sources.
beforeAll(async () => {
  trial = await ensureTrial();
}, 240_000);

/** What the trial's frame asked for. */
function asked(page: Page): readonly string[] {
  const paths: string[] = [];
  page.on("request", (request) => paths.push(new URL(request.url()).pathname));
  return paths;
}

describe("production and trial in one Excel", () => {
  it("answer their own functions in one sheet, and are told apart in ribbon and menu", async () => {
    const excel = await standIn.open(denpasar, { besides });
    await excel.attach();
    await excel.formula("Z1", "=SPBE.INDEX()");
    await excel.formula("Z2", `=SPBEUJI.INDEX(${LEVELS})`);
    await excel.formula("Z3", '=SPBEUJI.PREDICATE(3.2)&" / "&SPBE.PREDICATE(3.6)');
    expect(await excel.values("Z1:Z2")).toEqual([[3.7495], [3.7495]]);
    expect(await excel.value("Z3")).toBe("Baik / Sangat Baik");
    // Both follow a level that is typed.
    await excel.set("Penilaian Mandiri!F8", 5);
    const [[production], [ofTrial]] = (await excel.values("Z1:Z2")) as [[number], [number]];
    expect(production).toBeGreaterThan(3.7495);
    expect(ofTrial).toBe(production);

    const labels = await excel.page.locator("#ribbon button").allTextContents();
    expect(labels).toEqual(["Panel SPBE", "Panel SPBE (uji coba)"]);
    expect(await excel.page.evaluate(() => window.application?.cellMenu())).toEqual([
      "Buka indikator ini",
      "Buka indikator ini (uji coba)",
    ]);
  });

  it("keep their formulas apart: the pane of one says nothing of the other's", async () => {
    const excel = await standIn.open(denpasar, { besides });
    await excel.attach();
    await excel.formula("Z1", `=SPBEUJI.INDEX(${LEVELS})`);
    const saved = await standIn.open(await excel.save(), { besides });
    await saved.recalculate();
    expect(await saved.value("Z1")).toBeCloseTo(3.7495, 4);
  });
});

describe("a build with its own copy of office.js", () => {
  it("holds the files Excel asks for, as Microsoft made them, with their licence, and says where they come from", () => {
    const { list, files } = readBuilt(trial);
    expect(list.office).toBe("own");
    for (const file of OFFICE_FILES) {
      const original = readFileSync(join(projectFolder, "node_modules/@microsoft/office-js/dist", file));
      expect([file, Buffer.from(files[`office/${file}`] ?? []).equals(original)]).toEqual([file, true]);
    }
    const text = (path: string) => new TextDecoder().decode(files[path]);
    expect(text("office/LICENSE.txt")).toContain("MICROSOFT SOFTWARE LICENSE TERMS");
    expect(text("third-party-notices.txt")).toContain("@microsoft/office-js 1.1.110");
    expect(text("taskpane.html")).toContain("src=office/office.js");
    expect(text("taskpane.html")).not.toContain("appsforoffice");
  });

  it("answers in Excel with nothing of Microsoft's server", async () => {
    let paths: readonly string[] = [];
    const excel = await standIn.open(denpasar, {
      besides,
      prepare: async (page) => {
        paths = asked(page);
        // Microsoft's server as the stand-in has it: in a closed network there is none.
        await page.route("**/lib/1/hosted/**", (route) => route.abort());
      },
    });
    await excel.formula("Z1", `=SPBEUJI.INDEX(${LEVELS})`);
    expect(await excel.value("Z1")).toBeCloseTo(3.7495, 4);
    expect(paths).toContain("/besides/trial/office/excel-web-16.00.js");
    // The page for hosts it does not know is the stand-in's; what reports to Microsoft is left out on purpose.
    const own = paths.filter((path) => path.startsWith("/besides/trial/office/") && !/\/(AgaveErrorUX|telemetry)\//i.test(path));
    expect(own.filter((path) => !OFFICE_FILES.includes(path.replace("/besides/trial/office/", "")))).toEqual([]);
  });
});
