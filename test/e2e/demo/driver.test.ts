import { npmCommand } from "../../../tools/npm-command";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../../stand-in/src/server/project-folder";
import type { Answer } from "../../../stand-in/src/driver/steps/step";
import { temporaryFolder, textFile } from "../support/temporary";
import { denpasar, withStandIn } from "../support/with-stand-in";

interface Result {
  readonly code: number | null;
  /** One array per steps file. */
  readonly printed: readonly (readonly Answer[])[];
  readonly told: string;
}

const folder = temporaryFolder();

function stepsFile(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

/** `npm run --silent drive` as somebody types it. Everything on standard output must be JSON. */
function npmDrive(...files: readonly string[]): Result {
  const [npm, ...words] = npmCommand();
  const ran = spawnSync(npm, [...words, "run", "--silent", "drive", "--", ...files], {
    cwd: projectFolder,
    encoding: "utf8",
  });
  const lines = ran.stdout.split("\n").filter((line) => line !== "");
  return {
    code: ran.status,
    printed: lines.map((line) => JSON.parse(line) as Answer[]),
    told: ran.stderr,
  };
}

jest.setTimeout(180_000);

describe("npm run drive", () => {
  it("prints one array per file, and goes on with the next file after a failing step", () => {
    const failing = stepsFile("failing.json", {
      workbook: denpasar,
      steps: [{ do: "read", range: "Penilaian Mandiri!F8" }, { do: "click", name: "Simpan ke awan" }, { do: "state" }],
    });
    const whole = stepsFile("whole.json", {
      workbook: denpasar,
      steps: [
        { do: "save", file: "keluar/salinan.xlsx" },
        { do: "screenshot", file: "layar.png" },
      ],
    });
    const { code, printed, told } = npmDrive(failing, whole);
    expect(code).toBe(1);
    expect(printed).toHaveLength(2);
    expect(printed[0]).toEqual([{ values: [[2]], text: [["2"]], errors: [[null]] }]);
    expect(printed[1]).toHaveLength(2);
    expect(told).toContain("failing.json: step 2 (click)");
    expect(told).toContain("Simpan ke awan");
    expect(existsSync(join(folder, "keluar", "salinan.xlsx"))).toBe(true);
    expect(readFileSync(join(folder, "layar.png")).subarray(1, 4).toString()).toBe("PNG");
  });

  it("names what is wrong with a file it cannot use", () => {
    const broken = stepsFile("broken.json", "{ not json");
    const missing = stepsFile("missing.json", { workbook: "tidak-ada.xlsx", steps: [] });
    const { code, printed, told } = npmDrive(broken, missing);
    expect(code).toBe(1);
    expect(printed).toEqual([[], []]);
    expect(told).toContain("broken.json");
    expect(told).toContain("tidak-ada.xlsx");
  });
});

describe("a step", () => {
  const standIn = withStandIn();

  it.each(["insert", "delete"])("%s without what it needs is refused with its name", async (name) => {
    const steps = [{ do: name }] as unknown as Parameters<typeof standIn.drive>[0]["steps"];
    const { answers, failure } = await standIn.drive({ workbook: denpasar, steps });
    expect(answers).toEqual([]);
    expect(failure).toMatch(new RegExp(`^step 1 \\(${name}\\): .*"`));
    expect(failure).not.toContain("Cannot read properties");
  });

  it("that does not exist is refused with its name", async () => {
    const steps = [{ do: "lompat" }] as unknown as Parameters<typeof standIn.drive>[0]["steps"];
    const { failure } = await standIn.drive({ workbook: denpasar, steps });
    expect(failure).toContain("lompat");
  });

  it("that makes the page fail silently is found out", async () => {
    const file = textFile('void Promise.reject(new Error("nobody listens")); return 1;');
    const { failure } = await standIn.drive({ workbook: denpasar, steps: [{ do: "run", file }] });
    expect(failure).toContain("nobody listens");
  });

  it("that fails leaves nothing to the next workbook", async () => {
    const file = textFile(`
      localStorage.setItem("mine", "1");
      sessionStorage.setItem("mine", "1");
      parent.mine = setInterval(() => parent.document.title = "still at work", 10);
      throw new Error("stopped midway");`);
    const { failure } = await standIn.drive({ workbook: denpasar, width: 500, steps: [{ do: "run", file }, { do: "lompat" } as never] });
    expect(failure).toContain("lompat");
    const excel = await standIn.open(denpasar);
    const left = "return [localStorage.getItem('mine'), sessionStorage.getItem('mine'), typeof parent.mine, parent.document.title]";
    expect(await excel.script(left)).toEqual([null, null, "undefined", expect.stringContaining("Excel pengganti")]);
  });

  it("run gives the value of the file, or Excel's error", async () => {
    const excel = await standIn.open(denpasar);
    const levels = await excel.script(`
      return Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Penilaian Mandiri").getRange("F8:G9");
        range.load({ values: true });
        await context.sync();
        return range.values;
      });`);
    expect(levels).toEqual([
      [2, 4],
      [2, 1],
    ]);
    const missing = await excel.script(`await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Tidak ada").getRange("A1").load({ values: true });
      await context.sync();
    });`);
    expect(missing).toMatchObject({ error: { code: "ItemNotFound" } });
    expect(await excel.script("Office.context.displayLanguage")).toBe("id-ID");
  });

  it("says in one plain line that a file is no workbook", async () => {
    const { answers, failure } = await standIn.drive({
      workbook: textFile("halo"),
      steps: [{ do: "state" }],
    });
    expect(answers).toEqual([]);
    expect(failure).toMatch(/^opening .*: This file is plain text [^\n]*$/);
  });

  it("types numbers as numbers, strings as text, and clears with null", async () => {
    const excel = await standIn.open(denpasar);
    await excel.set("M1", "3");
    await excel.set("M2", 2.5);
    await excel.set("M3", "=1+1");
    await excel.set("F8", null);
    const { values, text } = await excel.read("M1:M3");
    expect(values).toEqual([["3"], [2.5], ["=1+1"]]);
    expect(text).toEqual([["3"], ["2,5"], ["=1+1"]]);
    expect(await excel.values("F8")).toEqual([[null]]);
  });
});
