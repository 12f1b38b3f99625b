import { copyName } from "../../../../../src/pane/pages/send/copy-name";

it.each([
  ["LKE 2026.xlsx", false, "LKE 2026 - salinan aman.xlsx"],
  ["LKE v1.2.xlsm", true, "LKE v1.2 - salinan aman.xlsm"],
  ["Kertas.Kerja", false, "Kertas.Kerja - salinan aman.xlsx"],
  ["", false, "Kertas kerja - salinan aman.xlsx"],
  ['a/b:c*"d".xlsx', false, "a b c  d - salinan aman.xlsx"],
])("a copy of %j (macros: %j) is called %j", (open, macros, name) => {
  expect(copyName(open, "salinan aman", macros)).toBe(name);
});
