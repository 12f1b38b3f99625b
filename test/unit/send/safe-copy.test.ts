import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { gridOf, WorkbookFile } from "../../../src/file";
import { checkBeforeSending, PERSONAL_PARTS, personalTraces, safeCopy } from "../../../src/send";
import { leakyWorkbook, SECRETS, withFormulasElsewhere } from "../../support/leaky-workbook";
import { withTrials } from "../../support/workbook-with-formulas";

const folder = join(__dirname, "../../fixtures/workbooks");
const fixture = (name: string): Uint8Array => readFileSync(join(folder, name));
const denpasar = fixture("kertas-kerja-denpasar-2021.xlsx");
const workbooks = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));

/** Names of parts that differ, came or went. */
function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return names.filter((name) => !old[name] || !now[name] || Buffer.compare(Buffer.from(old[name]), Buffer.from(now[name])) !== 0).sort();
}

const allText = (bytes: Uint8Array): string =>
  Object.values(unzipSync(bytes))
    .map((part) => Buffer.from(part).toString("utf8"))
    .join("\n");

function cellsOf(bytes: Uint8Array, sheet: string): readonly (readonly unknown[])[] {
  const file = WorkbookFile.open(bytes);
  const listed = file.sheet(sheet);
  return listed === null ? [] : gridOf(file, listed).values;
}

describe("a workbook without formulas of ours", () => {
  test.each(workbooks)("%s: only who wrote it goes, all else stays byte for byte", async (name) => {
    const bytes = fixture(name);
    const copy = await safeCopy(bytes);
    const allowed = ["docProps/core.xml", ...(name.startsWith("kotor") ? ["xl/comments1.xml"] : [])];
    expect(changedParts(bytes, copy.bytes).filter((part) => !allowed.includes(part))).toEqual([]);
    expect(copy.sheet).toBeNull();
    expect(personalTraces(copy.bytes)).toEqual([]);
  });

  test("with everything kept it is the very same file", async () => {
    const copy = await safeCopy(denpasar, { keep: PERSONAL_PARTS });
    expect(Buffer.compare(Buffer.from(copy.bytes), Buffer.from(denpasar))).toBe(0);
  });
});

describe("formulas of ours", () => {
  const trials = [
    { stored: "_xldudf_SPBE_INDEX()" },
    { stored: "_xldudf_SPBE_CHECK()", fills: [3, 3] as const, saved: "lama" },
    { stored: '"=SPBE.INDEX()"' },
  ];

  test("only their sheet, the new sheet and the lists of parts change", async () => {
    const whole = withTrials(denpasar, trials);
    const copy = await safeCopy(whole, { keep: PERSONAL_PARTS });
    expect(changedParts(whole, copy.bytes)).toEqual(
      [
        "[Content_Types].xml",
        "xl/_rels/workbook.xml.rels",
        "xl/styles.xml",
        "xl/workbook.xml",
        "xl/worksheets/sheet4.xml",
        "xl/worksheets/sheet5.xml",
      ].sort()
    );
    expect(copy.sheet).toBe("Perhitungan SPBE");
    expect(copy.formulas.map(({ formula, became }) => [formula, became])).toEqual([
      ["=SPBE.INDEX()", "native"],
      ["=SPBE.CHECK()", "no-equivalent"],
    ]);
  });

  test("what has no equivalent keeps the value the sender sees, spill and all; texts that mention us stay", async () => {
    const { bytes } = await safeCopy(withTrials(denpasar, trials));
    const cells = cellsOf(bytes, "Uji");
    expect(cells[0]?.[0]).toBe(3.7495);
    expect(cells.slice(20, 23).map((row) => row.slice(0, 3))).toEqual(Array(3).fill(Array(3).fill("lama")));
    expect(allText(bytes)).toContain("&quot;=SPBE.INDEX()&quot;".replaceAll("&quot;", '"'));
    expect(allText(bytes)).not.toContain("_xldudf");
  });

  test("another body's index that was converted keeps its value", async () => {
    const { bytes, formulas } = await safeCopy(withTrials(denpasar, [{ stored: '_xldudf_SPBE_CONVERT("SDI",68.75)', saved: "3.75" }]));
    expect(formulas.map(({ formula, became }) => [formula, became])).toEqual([['=SPBE.CONVERT("SDI",68.75)', "no-equivalent"]]);
    expect(cellsOf(bytes, "Uji")[0]?.[0]).toBe("3.75");
  });

  test("a sheet already called Perhitungan SPBE stays; the new one gets another name", async () => {
    const once = await safeCopy(withTrials(denpasar, [{ stored: "_xldudf_SPBE_INDEX()" }]));
    const twice = await safeCopy(withTrials(once.bytes, [{ stored: "_xldudf_SPBE_INDEX()" }], "Uji lagi"));
    expect(twice.sheet).toBe("Perhitungan SPBE (2)");
  });

  test("a copy needs no copy: nothing of it changes any more", async () => {
    const { bytes } = await safeCopy(withTrials(denpasar, trials));
    const again = await safeCopy(bytes);
    expect(Buffer.compare(Buffer.from(again.bytes), Buffer.from(bytes))).toBe(0);
  });

  test("while an entry cannot be read, a formula shows #VALUE! in the copy as in the workbook, and goes on", async () => {
    const copy = await safeCopy(
      withTrials(fixture("kotor-campuran.xlsx"), [{ stored: "_xldudf_SPBE_INDEX()" }, { stored: "_xldudf_SPBE_SUMMARY()" }])
    );
    expect(copy.formulas.map(({ became }) => became)).toEqual(["native", "native"]);
    expect(
      cellsOf(copy.bytes, "Uji")
        .flat()
        .filter((cell) => cell !== null)
    ).toEqual([{ error: "#VALUE!" }, { error: "#VALUE!" }]);
  });

  test("in names, validation and conditional formats too; a version there becomes its text", async () => {
    const copy = await safeCopy(withFormulasElsewhere(denpasar));
    expect(allText(copy.bytes)).not.toMatch(/_xldudf|SPBE\.(?:INDEX|PROGRESS|VERSION)/);
    expect(copy.formulas.map(({ within, became }) => [within, became]).sort()).toEqual([
      ["IndeksKita", "native"],
      ["Versi", "no-equivalent"],
      ["conditional-format", "native"],
      ["validation", "native"],
    ]);
    expect(allText(copy.bytes)).toMatch(/<definedName name="IndeksKita">'Perhitungan SPBE'!\$C\$9<\/definedName>/);
  });

  test("stopped work ends with the reason and without a copy", async () => {
    const stop = new AbortController();
    stop.abort(new Error("berhenti"));
    await expect(safeCopy(denpasar, { signal: stop.signal })).rejects.toThrow("berhenti");
  });
});

describe("what a file tells about people and machines", () => {
  const leaky = leakyWorkbook(denpasar);

  test("is found by kind", () => {
    const found = new Map(personalTraces(leaky).map(({ part, found: what }) => [part, what]));
    expect([...found.keys()].sort()).toEqual([...PERSONAL_PARTS].sort());
    expect(found.get("author")).toContain(SECRETS.author);
    expect(found.get("author")).toContain(SECRETS.saver);
    expect(found.get("company")).toContain(SECRETS.company);
    expect(found.get("path")).toContain(SECRETS.path);
    expect(found.get("comment-authors")).toContain(SECRETS.commenter);
    expect(found.get("web-extensions")).toContain(SECRETS.store);
  });

  test("goes from a copy, whole: nothing of it is left in any part", async () => {
    const copy = await safeCopy(leaky);
    const text = allText(copy.bytes);
    for (const [kind, secret] of Object.entries(SECRETS)) expect([kind, text.includes(secret)]).toEqual([kind, false]);
    expect(text).not.toMatch(/_xldudf|urn:spbe-addin|PRN-LT2|absPath|S-1-5-21/);
    expect(text).toContain("Pengguna 1:");
    expect(text).toContain("cek bukti dukung");
    expect(text).toContain("Penilaian</dc:title>");
    expect([...copy.notes].sort()).toEqual(["macros", "signature"]);
    expect(Object.keys(unzipSync(copy.bytes))).toContain("xl/vbaProject.bin");
    expect(personalTraces(copy.bytes)).toEqual([]);
  });

  test("stays where the person asks, and is said", async () => {
    const copy = await safeCopy(leaky, { keep: ["author"] });
    expect(allText(copy.bytes)).toContain(SECRETS.author);
    expect(allText(copy.bytes)).not.toContain(SECRETS.company);
    expect(copy.kept.map(({ part }) => part)).toEqual(["author"]);
  });

  test("every relation of a copy leads somewhere, and every part has a content type", async () => {
    const { bytes } = await safeCopy(withTrials(leaky, [{ stored: "_xldudf_SPBE_INDEX()" }]));
    const { opened } = WorkbookFile.open(bytes);
    for (const part of opened.parts().filter((each) => each.endsWith(".rels"))) {
      const source = part.replace("/_rels/", "/").replace(/\.rels$/, "");
      for (const { external, target } of opened.relationships(source === "/" ? "/" : source))
        expect([part, target, external || opened.has(target)]).toEqual([part, target, true]);
    }
    const types = opened.xml("/[Content_Types].xml");
    for (const override of types.all("Override"))
      expect([override.attribute("PartName"), opened.has(override.attribute("PartName") ?? "")]).toEqual([
        override.attribute("PartName"),
        true,
      ]);
  });
});

describe("checking before sending", () => {
  test("names what a recipient would see and what leaks, with its place", async () => {
    const whole = withTrials(leakyWorkbook(fixture("kotor-campuran.xlsx")), [
      { stored: "_xldudf_SPBE_INDEX()" },
      {
        stored: '"NIK 5171014508900001, 0812-3456-7890, budi@contoh.go.id"',
        plain: true,
        saved: "NIK 5171014508900001, 0812-3456-7890, budi@contoh.go.id",
      },
    ]);
    const { issues } = await checkBeforeSending(whole, { language: "id" });
    const kinds = new Set(issues.map(({ kind }) => kind));
    for (const kind of [
      "spbe-formula",
      "nik",
      "phone",
      "email",
      "comment",
      "personal",
      "finding",
      "provisional",
      "macros",
      "signature",
      "hidden-rows",
    ])
      expect([kind, kinds.has(kind as never)]).toEqual([kind, true]);
    const formula = issues.find(({ kind }) => kind === "spbe-formula");
    expect(formula).toMatchObject({ place: { sheet: "Uji", row: 0, column: 0 }, address: "A1", what: "=SPBE.INDEX()", mended: true });
  });
});
