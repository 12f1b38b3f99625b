import { meanOfDomains } from "../../../../src/assessment/national/mean-of-domains";
import type { PublishedAgency } from "../../../../src/assessment/national/tables";
import { toDouble } from "../../../../src/assessment/score/fraction";

/** An agency with the indices of its domains in hundredths; `null` for what cannot be read in print. */
const withDomains = (...domains: (number | null)[]): PublishedAgency => ({
  name: "Kab. Contoh",
  group: "regency",
  province: "X",
  domains,
  index: 300,
  predicate: "",
});

const means = (...agencies: PublishedAgency[]) => meanOfDomains(agencies).map((mean) => mean && toDouble(mean));

describe("the mean of each domain", () => {
  it("is that of all agencies", () => {
    expect(means(withDomains(200, 310), withDomains(350, 420), withDomains(260, 380))).toEqual([2.7, 3.7]);
  });

  it("leaves out what cannot be read in print, and is nothing where nobody has a value", () => {
    expect(means(withDomains(200, null, null), withDomains(300, 400, null))).toEqual([2.5, 4, null]);
  });

  it("takes an agency with fewer domains for what it has", () => {
    expect(means(withDomains(200), withDomains(300, 400))).toEqual([2.5, 4]);
  });

  it("is none of nobody", () => expect(means()).toEqual([]));
});
