import { findIndicator } from "../../../src/instrument/find";
import { textsOf, type PackTexts } from "../../../src/instrument/pack-texts";
import { loadTexts } from "../../../src/instrument/registry";
import { pemdi8, spbe5, spbe59 } from "../assessment/support/instruments";

describe("an indicator of Pemdi", () => {
  it.each([
    ["I1", "1"],
    ["IK-01", "1"],
    ["IND-01", "1"],
    ["1.1", "1"],
    [1.1, "1"],
    ["3.2", "6"],
    ["IK 4.4", "12"],
    ["7.2", "20"],
    ["Tingkat Kematangan Tata Kelola Pemerintah Digital", "1"],
    ["Manajemen Layanan Pemerintah Digital", "2"],
    ["Tingkat Kematangan Sumber Daya Manusia Pemerintah Digital", "3"],
    ["Tingkat Kematangan Tata Kelola Data (Indeks Satu Data Indonesia)", "5"],
    ["Operasional Pemanfaatan Informasi Geospasial", "6"],
    ["Tingkat Kematangan Penyelenggaraan Informasi Geospasial (Indeks SJIG)", "6"],
    ["Statistik Sektoral", "7"],
    ["Perlindungan Data Pribadi", "8"],
    ["Tingkat Kematangan Pelaksanaan Audit Keamanan Pemdi & Teknologi Pemdi", "9"],
    ["Tingkat Kematangan Keamanan Siber (IKASANDI)", "10"],
    ["Keamanan Pemerintah Digital", "10"],
    ["Tingkat Kematangan Keterpaduan Proses Bisnis Lintas Sektor", "15"],
    ["Tingkat Kematangan Integrasi Aplikasi", "16"],
    ["Tingkat Kematangan Pengelolaan Kepuasan Pengguna Layanan Digital Pemerintah", "20"],
    ["Tingkat Kepuasan Pengguna", "20"],
  ])("%p is I%s", (spelling, key) => expect(findIndicator(pemdi8, spelling)?.key).toBe(key));

  it.each(["1.3", "8.1", "0.1", 7.3])("%p is none", (code) => expect(findIndicator(pemdi8, code)).toBeNull());

  it("has a number of two parts only there: 59/2020 has domains", () => expect(findIndicator(spbe59, "1.1")).toBeNull());

  it("takes its value from another body's index in four cases, and shows one as evidence in three", () => {
    const of = (field: "externalIndex" | "evidenceIndex") =>
      pemdi8.indicators.flatMap((each) => (each[field] ? [`${each.key} ${each[field]}`] : []));
    expect(of("externalIndex")).toEqual(["5 SDI", "6 SJIG", "7 IPS", "18 SDI"]);
    expect(of("evidenceIndex")).toEqual(["10 IKASANDI", "11 IKASANDI", "12 IKASANDI"]);
  });
});

describe("the texts of Pemdi", () => {
  it("are drafts that say for every level what it requires, what shows it, and how sure that is", async () => {
    const { levels, evidence } = await loadTexts("8/2026");
    expect(pemdi8.draftTexts).toBe(true);
    const all = Object.values(levels).flatMap((own) => Object.values(own));
    expect(all).toHaveLength(100);
    for (const [at, text] of all.entries()) {
      expect(text.criteria).toMatch(/^[A-Z].*\.$/);
      expect(text.evidence?.length).toBeGreaterThan(0);
      expect(["medium-high", "medium", "low"]).toContain(text.confidence);
      // The pack names no steps: what the evidence of the next level has to show is the step, and there is none from the highest.
      const next = (at % 5) + 2;
      expect(text.action).toBe(next > 5 ? null : `Lengkapi data dukung level ${next} yang menunjukkan: ${all[at + 1]?.criteria ?? ""}`);
    }
    expect(evidence["4"]?.slice(2, 4)).toEqual([
      "Level 1: Undangan, notulen, dan foto kolaborasi antarunit",
      "Level 2: Rencana kolaborasi antarinstansi dalam dokumen perencanaan",
    ]);
  });

  it("have as many items as the ministry's portal where it is known", async () => {
    const { levels } = await loadTexts("8/2026");
    const count = (key: string, level: number) => levels[key]?.[level]?.evidence?.length;
    const portal = {
      "1": [1, 4],
      "2": [2],
      "3": [4],
      "4": [3, 2],
      "8": [7],
      "9": [2],
      "10": [1],
      "11": [1],
      "12": [2, 2],
      "13": [3, 3, 4],
      "14": [2],
      "15": [1],
      "16": [1],
      "17": [2, 2],
      "19": [3],
      "20": [4],
    };
    for (const [key, counts] of Object.entries(portal)) expect([key, counts.map((_, at) => count(key, at + 1))]).toEqual([key, counts]);
  });

  it("of satisfaction stand at their own levels: a first survey is level 1, a technical team level 3", async () => {
    const { levels } = await loadTexts("8/2026");
    expect(levels["20"]?.["1"]?.criteria).toContain("SKM daring");
    expect(levels["20"]?.["3"]?.criteria).toContain("Tim teknis");
    expect(levels["20"]?.["5"]?.criteria).toContain("Trust Score Tracker");
  });

  it("say where sources disagree, and what is required of one type of agency", async () => {
    const { levels } = await loadTexts("8/2026");
    expect(levels["3"]?.["4"]?.confidence).toBe("low");
    expect(levels["3"]?.["4"]?.remark).toContain("data dukung");
    expect(levels["3"]?.["5"]?.remark).toBeUndefined();
    const special = pemdi8.indicators.flatMap(({ key }) =>
      Object.entries(levels[key] ?? {}).flatMap(([level, { ofAgency }]) =>
        ofAgency ? [`${key}/${level} ${Object.keys(ofAgency).join()}`] : []
      )
    );
    expect(special).toEqual([
      "1/2 pusat,provinsi,kabkota",
      "1/3 pusat,provinsi,kabkota",
      "1/4 pusat,provinsi,kabkota",
      "15/3 kabkota",
      "18/4 pusat,provinsi,kabkota",
    ]);
  });

  it("give way to an official text, level by level", () => {
    const drafts: PackTexts = {
      levels: { "3": { "2": ["draf 2", null], "4": ["draf 4", null] } },
      evidenceOfLevels: { "3": { "2": ["draf bukti"], "4": ["draf bukti"] } },
      confidence: { "3": { "2": "low", "4": "low" } },
      remarks: { "3": { "2": "beda", "4": "beda" } },
    };
    const official: PackTexts = { levels: { "3": { "2": ["Bunyi resmi.", "Langkah."] } }, evidenceOfLevels: { "3": { "4": ["a", "b"] } } };
    const { levels } = textsOf(pemdi8, drafts, official);
    expect(levels["3"]?.["2"]).toEqual({
      label: "Membangun",
      criteria: "Bunyi resmi.",
      action: "Langkah.",
      confidence: "high",
      evidence: ["draf bukti"],
    });
    expect(levels["3"]?.["4"]).toMatchObject({ criteria: "draf 4", confidence: "low", remark: "beda", evidence: ["a", "b"] });
  });

  it("leave other instruments as they were: evidence without levels, nothing doubtful", async () => {
    expect((await loadTexts("59/2020")).levels["1"]?.["1"]).toEqual({
      label: "Rintisan",
      criteria: expect.any(String) as string,
      action: expect.any(String) as string,
    });
    expect((await loadTexts(spbe5.id)).evidence).toEqual({});
  });
});
