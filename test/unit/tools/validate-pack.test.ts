import { definePack } from "../../../src/instrument/pack";
import { findInstrument, loadTexts } from "../../../src/instrument/registry";
import type { Instrument, InstrumentTexts } from "../../../src/instrument/types";
import { checkInstrument, checkTexts } from "../../../tools/build/validate-pack";

const spbe59 = findInstrument("59/2020") as Instrument;
const [first, second] = spbe59.indicators as [Instrument["indicators"][0], Instrument["indicators"][0]];
const withFirst = (change: Partial<typeof first>): Instrument => ({
  ...spbe59,
  indicators: [{ ...first, ...change }, ...spbe59.indicators.slice(1)],
});

describe("a pack with a mistake", () => {
  it.each<[string, Instrument, string]>([
    ["a missing weight", withFirst({ weight: Number.NaN }), "indicator 1: no weight"],
    ["a broken weight", withFirst({ weight: 1.3 }), "indicator 1: weight 1.3"],
    ["a weight of zero", withFirst({ weight: 0 }), "indicator 1: weight 0"],
    ["weights that do not sum", withFirst({ weight: 135 }), "weights sum to 10005 instead of 10000"],
    ["a key twice", withFirst({ key: "2" }), "indicator 2 stands twice"],
    ["an unknown aspect", withFirst({ aspect: 9 }), "indicator 1: no aspect 9"],
    ["a name for two", withFirst({ name: second.name }), `"kebijakan internal peta rencana spbe" means two indicators`],
    ["an alias for two", withFirst({ aliases: ["Layanan PBJ"] }), `"layanan pbj" means two indicators`],
    [
      "an unknown domain",
      {
        ...spbe59,
        aspects: [{ ...(spbe59.aspects[0] as Instrument["aspects"][0]), domain: 7 }, ...spbe59.aspects.slice(1)],
      },
      "aspect 1: no domain 7",
    ],
    [
      "an aspect outside the domains",
      {
        ...spbe59,
        aspects: [{ ...(spbe59.aspects[0] as Instrument["aspects"][0]), domain: null }, ...spbe59.aspects.slice(1)],
      },
      "aspect 1: no domain null",
    ],
    [
      "an empty aspect",
      {
        ...spbe59,
        aspects: [...spbe59.aspects, { number: 9, name: "Lain", aliases: [], domain: 4 }],
      },
      "aspect 9 has no indicator",
    ],
    ["an empty domain", { ...spbe59, domains: [...spbe59.domains, { number: 5, name: "Lain", aliases: [] }] }, "domain 5 has no aspect"],
    ["aspects out of order", { ...spbe59, aspects: [...spbe59.aspects].reverse() }, "aspect 8 stands at place 1"],
    [
      "a name for two domains",
      {
        ...spbe59,
        domains: spbe59.domains.map((domain) => ({ ...domain, aliases: ["Layanan"] })),
      },
      `"layanan" means two domains`,
    ],
    [
      "a name for two aspects",
      { ...spbe59, aspects: spbe59.aspects.map((aspect) => ({ ...aspect, aliases: ["Lain"] })) },
      `"lain" means two aspects`,
    ],
    [
      "two predicates from the same index",
      {
        ...spbe59,
        predicates: [
          { name: "Baik", fromHundredths: 100 },
          { name: "Kurang", fromHundredths: 100 },
        ],
      },
      "predicate from 100: not below the one before",
    ],
    ["domains out of order", { ...spbe59, domains: [...spbe59.domains].reverse() }, "domain 4 stands at place 1"],
    [
      "predicates out of order",
      { ...spbe59, predicates: [...spbe59.predicates].reverse() },
      "predicate from 180: not below the one before",
    ],
    [
      "a broken predicate",
      {
        ...spbe59,
        predicates: [
          { name: "Baik", fromHundredths: 250.5 },
          { name: "Kurang", fromHundredths: 100 },
        ],
      },
      "predicate from 250.5: not whole",
    ],
    ["an open end below", { ...spbe59, predicates: spbe59.predicates.slice(0, -1) }, "the last predicate begins at 180"],
    [
      "too few labels",
      {
        ...spbe59,
        scale: { ...spbe59.scale, labels: { ...spbe59.scale.labels, service: ["Informasi"] } },
      },
      "labels of service: 1 instead of 5",
    ],
  ])("%s is named", (_, instrument, problem) => expect(checkInstrument(instrument)).toContain(problem));

  it("is named once for a missing weight, not again for the sum", () => {
    expect(checkInstrument(withFirst({ weight: Number.NaN }))).toEqual(["indicator 1: no weight"]);
  });
});

describe("texts with a mistake", () => {
  const changed = async (change: (texts: InstrumentTexts) => InstrumentTexts) => checkTexts(spbe59, change(await loadTexts("59/2020")));
  const withLevel = (texts: InstrumentTexts, level: string, text: Partial<InstrumentTexts["levels"][string][string]>): InstrumentTexts => ({
    ...texts,
    levels: {
      ...texts.levels,
      1: { ...texts.levels["1"], [level]: { label: "x", criteria: "x", action: "x", ...text } },
    },
  });

  it.each<[string, (texts: InstrumentTexts) => InstrumentTexts, string]>([
    ["no criteria", (texts) => withLevel(texts, "2", { criteria: null }), "indicator 1 level 2: no criteria"],
    ["no action", (texts) => withLevel(texts, "2", { action: null }), "indicator 1 level 2: no action"],
    ["no label", (texts) => withLevel(texts, "2", { label: "" }), "indicator 1 level 2: no label"],
    ["an action at the top", (texts) => withLevel(texts, "5", {}), "indicator 1 level 5: an action above the highest level"],
    ["no evidence", (texts) => ({ ...texts, evidence: { ...texts.evidence, 2: [] } }), "indicator 2: no evidence"],
    [
      "no entry for the evidence",
      (texts) => ({
        ...texts,
        evidence: Object.fromEntries(Object.entries(texts.evidence).filter(([key]) => key !== "2")),
      }),
      "indicator 2: no evidence",
    ],
  ])("%s is named", async (_, change, problem) => expect(await changed(change)).toEqual([problem]));
});

describe("texts without an indicator", () => {
  it("are named level by level", async () => {
    const texts = await loadTexts("59/2020");
    const levels = Object.fromEntries(Object.entries(texts.levels).filter(([key]) => key !== "7"));
    const where = [1, 2, 3, 4, 5].map((level) => `indicator 7 level ${level}`);
    expect([...checkTexts(spbe59, { ...texts, levels })].sort()).toEqual(
      [
        ...where.map((each) => `${each}: no label`),
        ...where.map((each) => `${each}: no criteria`),
        ...where.slice(0, 4).map((each) => `${each}: no action`),
      ].sort()
    );
  });
});

describe("a pack file", () => {
  const oneIndicator = {
    ...spbe59,
    aliases: [],
    domains: [],
    aspects: [
      {
        number: 1,
        domain: null,
        name: "Aspek",
        kind: "process" as const,
        weight: 1,
        indicators: [
          { key: "1", name: "Satu" },
          { key: "2", name: "Dua" },
        ],
      },
    ],
  };
  const texts = { levels: { 1: { 2: ["syarat", "tindakan"] } }, evidence: {}, notes: {} };

  it.each([
    ["as the module", texts],
    ["as the module's default export", { default: texts }],
  ])("gets its texts %s, and what they leave out is null", async (_, module) => {
    const { levels } = await definePack({ ...oneIndicator, texts: async () => module }).loadTexts();
    expect(levels["1"]?.["2"]).toEqual({
      label: "Terkelola",
      criteria: "syarat",
      action: "tindakan",
    });
    expect(levels["1"]?.["3"]).toEqual({ label: "Terdefinisi", criteria: null, action: null });
    expect(levels["2"]?.["5"]).toEqual({ label: "Optimum", criteria: null, action: null });
  });

  it("may leave out what its aspect says, but not a weight", () => {
    const { instrument } = definePack({
      ...spbe59,
      aliases: [],
      domains: [],
      aspects: [
        {
          number: 1,
          domain: null,
          name: "Aspek",
          kind: "process",
          indicators: [{ key: "1", name: "Tingkat Kematangan Satu" }],
        },
      ],
      texts: null,
    });
    expect(instrument.indicators).toEqual([
      {
        key: "1",
        name: "Tingkat Kematangan Satu",
        shortName: "Satu",
        aliases: [],
        aspect: 1,
        weight: Number.NaN,
        kind: "process",
      },
    ]);
    expect(checkInstrument(instrument)).toEqual(["indicator 1: no weight"]);
  });
});
