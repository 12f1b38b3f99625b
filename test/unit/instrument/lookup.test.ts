import { aspectByNumber, domainOfAspect, indicatorByKey, percentOf } from "../../../src/instrument/lookup";
import { instruments } from "../../../src/instrument/registry";
import { pemdi8, spbe5, spbe59 } from "../assessment/support/instruments";

describe("what belongs to what", () => {
  it.each(instruments.map((instrument) => [instrument.id, instrument] as const))("in %s is told as the pack has it", (_, instrument) => {
    for (const indicator of instrument.indicators) {
      expect(indicatorByKey(instrument, indicator.key)).toBe(indicator);
      const aspect = aspectByNumber(instrument, indicator.aspect);
      expect(aspect?.number).toBe(indicator.aspect);
      expect(domainOfAspect(instrument, indicator.aspect)?.number ?? null).toBe(aspect?.domain);
    }
  });

  it("is nothing for what the instrument does not have", () => {
    expect(indicatorByKey(spbe59, "48")).toBeUndefined();
    expect(aspectByNumber(spbe59, 9)).toBeUndefined();
    expect(domainOfAspect(spbe59, 9)).toBeNull();
    expect(domainOfAspect(pemdi8, 1)).toBeNull();
  });
});

describe("a weight in percent", () => {
  it("is that of the regulation", () => {
    expect(percentOf(spbe59, indicatorByKey(spbe59, "1")!.weight)).toBe(1.3);
    expect(percentOf(spbe5, indicatorByKey(spbe5, "35-1")!.weight)).toBe(10 / 3);
    expect(percentOf(spbe59, spbe59.weightTotal)).toBe(100);
  });
});
