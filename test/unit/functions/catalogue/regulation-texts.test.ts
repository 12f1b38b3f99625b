import { action, criteria } from "../../../../src/functions/list";
import { Loaded } from "../../../../src/functions/loaded";
import { FunctionFailure } from "../../../../src/functions/failure";
import { PATIENCE } from "../../../../src/functions/with-timeout";
import { findInstrument, loadTexts } from "../../../../src/instrument/registry";
import { ask, assessmentWith, attachedTable } from "../ask";

const both = [
  ["CRITERIA", criteria],
  ["ACTION", action],
] as const;

describe.each(both)("SPBE.%s", (_, described) => {
  it("answers with the pack's text for every indicator and level", async () => {
    const { levels } = await loadTexts("59/2020");
    const which = described === criteria ? "criteria" : "action";
    for (const [key, byLevel] of Object.entries(levels))
      for (const level of ["1", "2", "3", "4"]) expect(await ask(described, [key, Number(level)])).toBe(byLevel[level]?.[which]);
  });

  it("reads the indicator by name and the level as text", async () => {
    const plain = await ask(described, [43, 2]);
    expect(await ask(described, ["Layanan Data Terbuka", "2"])).toBe(plain);
    expect(await ask(described, ["IK-43", "Level 2", "59/2020"])).toBe(plain);
  });

  it.each([[null], [0], [""], ["-"]])("shows #N/A while the level is blank (%p)", async (blank) => {
    expect(await ask(described, [1, blank])).toEqual({ error: "#N/A", message: "Level indikator 1 belum diisi." });
  });

  it.each([[6], [2.5], ["tiga ribu"], [{ code: "#REF!" }]])("refuses %p, which is no level", async (wrong) => {
    expect(await ask(described, [1, wrong])).toMatchObject({ error: "#VALUE!", message: expect.stringContaining("bukan level 1–5") });
  });

  it("refuses an indicator or instrument that does not exist", async () => {
    expect(await ask(described, [48, 1])).toMatchObject({ error: "#VALUE!" });
    expect(await ask(described, [null, 1])).toMatchObject({ error: "#VALUE!" });
    expect(await ask(described, [1, 1, "7/1999"])).toMatchObject({ error: "#VALUE!" });
  });

  it("shows #N/A with a message where the pack has none", async () => {
    expect(await ask(described, [1, 1, "5/2018"])).toEqual({ error: "#N/A", message: expect.stringContaining("5/2018") });
  });
});

describe("texts by instrument", () => {
  it("labels drafts, and takes the level that a value belongs to", async () => {
    expect(await ask(criteria, [1, 2, "Pemdi"])).toMatch(/^Draf: /);
    expect(await ask(criteria, [1, 2.8, "Pemdi"])).toBe(await ask(criteria, [1, 3, "Pemdi"]));
    expect(await ask(criteria, [1, 2.5, "Pemdi"])).toBe(await ask(criteria, [1, 2, "Pemdi"]));
    // A pack that tells levels by their evidence names no steps: what the next level's evidence has to show is the step.
    expect(await ask(action, [1, 2, "Pemdi"])).toMatch(/^Draf: Lengkapi data dukung level 3 yang menunjukkan: Seluruh substansi RAN/);
  });

  it("has no next step at the highest level", async () => {
    expect(await ask(action, [1, 5])).toEqual({ error: "#N/A", message: "Level 5 sudah yang tertinggi untuk indikator 1." });
  });

  it("follows the attached table's instrument, and notes so", async () => {
    const { table, callers } = attachedTable(assessmentWith(findInstrument("8/2026")!, []));
    expect(await ask(criteria, [1, 2], { table })).toMatch(/^Draf: /);
    expect(callers).toEqual([{ address: "Lembar1!Z1", follows: "instrument" }]);
  });
});

describe("a part that loads when first needed", () => {
  it("is asked for once, and again after a failure", async () => {
    let asked = 0;
    const part = new Loaded(() => (++asked === 1 ? Promise.reject(new Error("ChunkLoadError")) : Promise.resolve("teks")));
    const first = await Promise.allSettled([part.get(), part.get()]);
    expect(first.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(first.map((each) => (each as PromiseRejectedResult).reason as unknown)).toEqual(
      [1, 2].map(() => expect.objectContaining({ code: "notAvailable", message: expect.stringContaining("belum dapat dimuat") }))
    );
    expect(await Promise.all([part.get(), part.get()])).toEqual(["teks", "teks"]);
    expect(asked).toBe(2);
  });

  it("is given up after a while", async () => {
    jest.useFakeTimers();
    const asked = new Loaded(() => new Promise(() => undefined)).get().catch((error: unknown) => error);
    await jest.advanceTimersByTimeAsync(PATIENCE);
    expect(await asked).toBeInstanceOf(FunctionFailure);
    jest.useRealTimers();
  });
});
