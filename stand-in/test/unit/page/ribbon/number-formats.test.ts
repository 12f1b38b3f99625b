import { fewerDecimals, moreDecimals, namedFormats, nameOfFormat } from "../../../../src/page/ribbon/number-formats";

describe("decimals of a number format", () => {
  it.each([
    ["General", "0.0", "0"],
    ["0", "0.0", "0"],
    ["0.00", "0.000", "0.0"],
    ["#,##0.00", "#,##0.000", "#,##0.0"],
    ["0%", "0.0%", "0%"],
    ['"Rp"#,##0;-"Rp"#,##0', '"Rp"#,##0.0;-"Rp"#,##0.0', '"Rp"#,##0;-"Rp"#,##0'],
    ["dd/mm/yyyy", "dd/mm/yyyy", "dd/mm/yyyy"],
    ["@", "@", "@"],
    ["0.00E+00", "0.00E+00", "0.00E+00"],
  ])("%s has one more in %s and one fewer in %s", (format, more, fewer) => {
    expect(moreDecimals(format)).toBe(more);
    expect(fewerDecimals(format)).toBe(fewer);
  });

  it("has a name where people know it by one", () => {
    for (const [name, format] of Object.entries(namedFormats)) expect(nameOfFormat(format)).toBe(name);
    expect(nameOfFormat("0.000")).toBe("custom");
  });
});
