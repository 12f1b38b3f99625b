import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { environmentFor, environments } from "../../../../tools/build/environments";
import { COMMANDS } from "../../../../src/excel/living/commands";
import { shortcutsFile } from "../../../../tools/build/plugins/shortcuts";
import { inNamespace } from "../../../../tools/build/plugins/in-namespace";

const project = resolve(__dirname, "../../../..");
const all = Object.values(environments);
const distinct = (values: readonly string[]) => new Set(values).size;

describe("environments", () => {
  it("can live side by side in one Excel: id, formulas, names and icons differ", () => {
    expect(distinct(all.map(({ id }) => id))).toBe(all.length);
    expect(distinct(all.map(({ namespace }) => namespace))).toBe(all.length);
    expect(distinct(all.map(({ suffix }) => suffix.id))).toBe(all.length);
    expect(distinct(all.map(({ suffix }) => suffix.en))).toBe(all.length);
    for (const name of readdirSync(join(project, "assets/icons")).filter((file) => file.endsWith(".png"))) {
      expect([name, distinct(all.map(({ icons }) => readFileSync(join(project, icons, name), "base64")))]).toEqual([name, all.length]);
    }
  });

  it("have a key each, of those Excel does not use itself", () => {
    const keys = all.map((environment) => {
      const { actions, shortcuts } = JSON.parse(shortcutsFile(environment)) as {
        actions: { id: string; type: string; name: string }[];
        shortcuts: { action: string; key: { default: string } }[];
      };
      expect(actions).toEqual([{ id: COMMANDS.showPane, type: "ExecuteFunction", name: expect.stringContaining(environment.suffix.en) }]);
      expect(shortcuts.map(({ action }) => action)).toEqual([COMMANDS.showPane]);
      return shortcuts[0]?.key.default ?? "";
    });
    for (const key of keys) expect(key).toMatch(/^Ctrl\+Shift\+Alt\+[A-Z]$/);
    expect(distinct(keys)).toBe(all.length);
  });

  it("never change in production: workbooks hold its formulas, Excel knows it by its id", () => {
    const { id, namespace } = environments.production;
    expect([id, namespace]).toEqual(["3b0c9f0e-5d0a-4d5e-9a3f-6f7c1e8a2d47", "SPBE"]);
  });

  it("are chosen by name, else by the kind of build", () => {
    expect(environmentFor(undefined, "production").name).toBe("production");
    expect(environmentFor(undefined, "development").name).toBe("development");
    expect(environmentFor("trial", "production").name).toBe("trial");
    expect(() => environmentFor("produksi", "production")).toThrow(/tidak dikenal: .* \(.*no environment.*\)$/);
  });
});

describe("a source built for another environment", () => {
  it.each([
    ["`=SPBE.$" + "{id}()`", "`=SPBEUJI.$" + "{id}()`"],
    ["<b>SPBE.{entry.id}</b>", "<b>SPBEUJI.{entry.id}</b>"],
    ["=SPBE.INDEX(SPBE.GAP(3))", "=SPBEUJI.INDEX(SPBEUJI.GAP(3))"],
    ["/(?:_xldudf_SPBE_|SPBE\\.)/", "/(?:_xldudf_SPBEUJI_|SPBEUJI\\.)/"],
  ])("%s becomes %s", (source, built) => {
    expect(inNamespace(source, "SPBEUJI")).toBe(built);
  });

  it.each(["Indeks satu domain SPBE.", "Rekap SPBE.xlsx", "Add-in SPBE. Sebutkan", "SPBE_TARGET", "urn:spbe-addin:ingatan:1"])(
    "%s stays",
    (sentence) => {
      expect(inNamespace(sentence, "SPBEUJI")).toBe(sentence);
    }
  );

  it("names no formula of production, wherever one is written in src", () => {
    const files = readdirSync(join(project, "src"), { recursive: true, encoding: "utf8" }).filter((file) => /\.(tsx?|html)$/.test(file));
    const left = files.filter((file) => {
      const built = inNamespace(readFileSync(join(project, "src", file), "utf8"), "UJI");
      return /SPBE\\?\.[A-Z$({|)]|_SPBE_[^A-Z]/.test(built);
    });
    expect(left).toEqual([]);
  });
});
