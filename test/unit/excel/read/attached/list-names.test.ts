import { behindNames } from "../../../../../src/excel/read/attached/list-names";

const names = new Map([
  ["daftarlevel", "Semua"],
  ["semua", "'Daftar 2'!$A$1:$A$5"],
  ["bolakbalik", "BOLAKBALIK"],
]);

it("a name is followed to the cells it stands for, whatever its case", () => {
  expect(behindNames("DaftarLevel", names)).toBe("'Daftar 2'!$A$1:$A$5");
  expect(behindNames(" SEMUA ", names)).toBe("'Daftar 2'!$A$1:$A$5");
});

it("what is no name stays as it is, and a circle comes to an end", () => {
  expect(behindNames("$A$1:$A$5", names)).toBe("$A$1:$A$5");
  expect(behindNames("OFFSET(Semua,0,0)", names)).toBe("OFFSET(Semua,0,0)");
  expect(behindNames("BolakBalik", names)).toBe("BOLAKBALIK");
});
