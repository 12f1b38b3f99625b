import { indicatorByKey } from "../../../src/instrument/lookup";
import { loadBridge, onlyWeak, servedBy, servingFor, withoutPredecessor, type Bridge } from "../../../src/instrument/bridge/bridge";
import { pemdi8, spbe59 } from "../assessment/support/instruments";

let bridge: Bridge;
beforeAll(async () => {
  bridge = (await loadBridge("59/2020", "8/2026"))!;
});

describe("the bridge from 59/2020 to Pemdi", () => {
  it("names every indicator of both, and no other", () => {
    expect([...new Set(bridge.links.map(({ from }) => from))]).toEqual(spbe59.indicators.map(({ key }) => key));
    expect(Object.keys(bridge.statuses)).toEqual(pemdi8.indicators.map(({ key }) => key));
    for (const { from, to, strength, why } of bridge.links) {
      expect([from, indicatorByKey(spbe59, from)?.key, indicatorByKey(pemdi8, to)?.key]).toEqual([from, from, to]);
      expect(["strong", "medium", "weak"]).toContain(strength);
      expect(why).not.toBe("");
    }
  });

  it("says what can serve an indicator of this year, the strongest first", () => {
    expect(servingFor(bridge, "4").map(({ from, strength }) => `${from} ${strength}`)).toEqual(["10 strong", "19 strong", "20 strong"]);
    expect(servingFor(bridge, "1").map(({ strength }) => strength)).toEqual(["strong", "strong", "strong", "weak", "weak", "weak", "weak"]);
    expect(servingFor(bridge, "6")).toEqual([]);
    expect(servedBy(bridge, "18").map(({ to, strength }) => `${to} ${strength}`)).toEqual(["16 medium", "18 medium"]);
  });

  it("puts the strongest first, however the links are ordered", () => {
    const links = (["weak", "medium", "strong"] as const).map((strength) => ({ from: "1", to: "4", strength, why: "" }));
    expect(servedBy({ ...bridge, links }, "1").map(({ strength }) => strength)).toEqual(["strong", "medium", "weak"]);
  });

  it("says where a link is weak: twenty old indicators serve as background only, five new ones nearly begin afresh", () => {
    expect(onlyWeak(bridge)).toHaveLength(20);
    expect(onlyWeak(bridge).slice(0, 8)).toEqual(["1", "2", "3", "4", "5", "6", "7", "24"]);
    expect(withoutPredecessor(bridge)).toEqual(["6", "7", "8", "11", "20"]);
    expect(bridge.statuses["20"]).toBe("mostlyNew");
  });

  it("carries evidence, never a value", () => {
    for (const link of bridge.links) expect(Object.keys(link)).toEqual(["from", "to", "strength", "why"]);
  });

  it("does not exist the other way, or from 5/2018", async () => {
    expect(await loadBridge("8/2026", "59/2020")).toBeNull();
    expect(await loadBridge("5/2018", "8/2026")).toBeNull();
    expect(await loadBridge("59/2020", "5/2018")).toBeNull();
  });
});
