import fc from "fast-check";
import { convertIndex, scaleOfIndex } from "../../../../src/assessment/conversion/convert-index";
import { externalStanding } from "../../../../src/assessment/conversion/external-standing";
import { sdiAsLevel } from "../../../../src/assessment/conversion/sdi-as-level";
import { namedIndex, readIndex } from "../../../../src/assessment/conversion/index-reading";
import { compare, decimal, fraction, toDouble } from "../../../../src/assessment/score/fraction";
import { show } from "../../../../src/assessment/score/show";
import { pemdi8 } from "../support/instruments";
import { pemdiCases } from "../support/pemdi-cases";

describe("an index of another body", () => {
  it.each(pemdiCases.conversions.map(({ index, input, value, how }) => [index, input, value, how] as const))(
    "%s %p becomes %p (%s)",
    (index, input, value) => expect(Number(toDouble(convertIndex(index, decimal(input))).toFixed(4))).toBe(value)
  );

  it("is exact between the points", () => {
    expect(convertIndex("IPS", decimal(2.97))).toEqual({
      numerator: expect.anything() as unknown,
      denominator: expect.anything() as unknown,
    });
    expect(compare(convertIndex("IPS", decimal(2.97)), fraction(262, 90))).toBe(0);
    expect(toDouble(convertIndex("SDI", decimal(33.33)))).toBe(2.3332);
  });

  it.each([
    ["SDI", -0.01],
    ["SDI", 100.01],
    ["SJIG", 0.99],
    ["IPS", 5.01],
  ] as const)("%s has no value %p", (index, value) => expect(() => convertIndex(index, decimal(value))).toThrow(RangeError));

  it("that has no value is named with what was asked", () =>
    expect(() => convertIndex("SDI", decimal(101))).toThrow("SDI has no value 101/1"));

  it("rises with its index, stays between 1 and 5, and SDI is 1 + SDI/25", () => {
    const indices = fc.constantFrom("SDI", "SJIG", "IPS" as const);
    fc.assert(
      fc.property(indices, fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 10_000 }), (index, one, other) => {
        const { lowest, highest } = scaleOfIndex(index);
        const at = (share: number) => fraction(Math.round(lowest * 10_000 + (highest - lowest) * share), 10_000);
        const [low, high] = [at(Math.min(one, other)), at(Math.max(one, other))].map((value) => convertIndex(index, value)) as [
          never,
          never,
        ];
        expect(compare(low, high)).toBeLessThanOrEqual(0);
        expect(compare(low, fraction(1))).toBeGreaterThanOrEqual(0);
        expect(compare(high, fraction(5))).toBeLessThanOrEqual(0);
        expect(compare(convertIndex("SDI", fraction(one, 100)), fraction(2500 + one, 2500))).toBe(0);
      })
    );
  });

  it.each([
    ["SDI", "68,75", { kind: "value", value: decimal(68.75) }],
    ["SDI", " 68.75 ", { kind: "value", value: decimal(68.75) }],
    ["SDI", "68,75%", { kind: "value", value: decimal(68.75) }],
    ["SDI", "68,75 %", { kind: "value", value: decimal(68.75) }],
    ["SDI", "68", { kind: "value", value: decimal(68) }],
    ["SDI", 0, { kind: "value", value: decimal(0) }],
    ["SDI", 100, { kind: "value", value: decimal(100) }],
    ["IPS", 3.5, { kind: "value", value: decimal(3.5) }],
    ["IPS", 5, { kind: "value", value: decimal(5) }],
    ["SJIG", 1, { kind: "value", value: decimal(1) }],
    ["SDI", null, { kind: "awaited" }],
    ["IPS", 0, { kind: "awaited" }],
    ["SJIG", "-", { kind: "awaited" }],
    ["SJIG", "N/A", { kind: "awaited" }],
    ["SDI", "na", { kind: "awaited" }],
    ["SDI", "--", { kind: "awaited" }],
    ["SDI", "", { kind: "awaited" }],
    ["SDI", "  ", { kind: "awaited" }],
    ["SDI", 120, { kind: "invalid", reason: "out-of-scale" }],
    ["SDI", -1, { kind: "invalid", reason: "out-of-scale" }],
    ["IPS", 0.99, { kind: "invalid", reason: "out-of-scale" }],
    ["IPS", "5,01", { kind: "invalid", reason: "out-of-scale" }],
    ["SDI", "68,75 poin", { kind: "invalid", reason: "not-a-number" }],
    ["SDI", "nilai 68,75", { kind: "invalid", reason: "not-a-number" }],
    ["SDI", Number.NaN, { kind: "invalid", reason: "not-a-number" }],
    ["SDI", Number.POSITIVE_INFINITY, { kind: "invalid", reason: "not-a-number" }],
    ["IPS", "tinggi", { kind: "invalid", reason: "not-a-number" }],
    ["IPS", true, { kind: "invalid", reason: "not-a-number" }],
    ["IPS", { error: "#REF!" }, { kind: "invalid", reason: "error" }],
  ] as const)("%s read from %p", (index, cell, reading) => expect(readIndex(index, cell)).toEqual(reading));

  it.each([
    ["SDI", "SDI"],
    ["Indeks SDI", "SDI"],
    ["Indeks Satu Data Indonesia", "SDI"],
    ["Satu Data", "SDI"],
    ["sjig", "SJIG"],
    ["Indeks Simpul Jaringan", "SJIG"],
    ["Simpul Jaringan Informasi Geospasial", "SJIG"],
    ["IPS", "IPS"],
    ["Indeks Pembangunan Statistik", "IPS"],
    ["EPSS", "IPS"],
    ["I5", "SDI"],
    ["IK-06", "SJIG"],
    ["18", "SDI"],
    ["Pembangunan Statistik", "IPS"],
    ["IKASANDI", "IKASANDI"],
    ["Indeks KAMI", "IKASANDI"],
    ["I8", null],
    ["constructor", null],
  ])("%p is %p", (text, index) => expect(namedIndex(text)).toBe(index));

  it("is seen in a level cell only above every level, on a scale that reaches so far", () => {
    expect(sdiAsLevel(pemdi8, "5", 68.75)).toBe(3.75);
    expect(sdiAsLevel(pemdi8, "18", 100)).toBe(5);
    for (const [indicator, typed] of [
      ["5", 4],
      ["5", 5],
      ["5", 100.5],
      ["7", 6],
      ["8", 68.75],
    ] as const)
      expect(sdiAsLevel(pemdi8, indicator, typed)).toBeNull();
    for (let sdi = 5.01; sdi <= 100; sdi += 1.37)
      expect(sdiAsLevel(pemdi8, "5", sdi)).toBeCloseTo(toDouble(convertIndex("SDI", decimal(sdi))), 12);
  });
});

describe("indices that are awaited", () => {
  const levels = pemdi8.indicators.map(({ externalIndex }) => (externalIndex ? null : 3));

  it("count 1 and stay in the denominator, and the index with expected values stands beside", () => {
    const standing = externalStanding(
      pemdi8,
      levels,
      new Map([
        ["5", 3.75],
        ["8", 5],
      ])
    );
    expect(standing.waiting).toEqual(["5", "6", "7", "18"]);
    expect(standing.counted).toEqual(pemdiCases.externalMissing.values);
    expect(show(standing.index)).toBe(pemdiCases.externalMissing.index);
    // 5 % of (3.75 − 1); what is no awaited indicator changes nothing.
    expect(show(standing.gain!, { decimals: 4 })).toBe("0,1375");
    expect(show(standing.expected!)).toBe("2,86");
  });

  it("that are there need no expectation", () => {
    const standing = externalStanding(pemdi8, pemdiCases.externalMissing.values, new Map([["5", 5]]));
    expect(standing).toMatchObject({ waiting: [], expected: null, gain: null });
  });

  it("are expected as values of Pemdi", () => {
    expect(() => externalStanding(pemdi8, levels, new Map([["5", 68.75]]))).toThrow(RangeError);
  });
});
