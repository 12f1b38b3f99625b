import { plainFailure } from "../../../src/server/plain-failure";

const failure = (code: string): Error => Object.assign(new Error(`${code}: open`), { code });

it.each([
  ["ENOSPC", /^Disk penuh: .* \(No room left on the disk: /],
  ["EROFS", /^Folder proyek ini tidak dapat ditulisi: .* \(The project folder cannot be written to: /],
  ["EACCES", /^Folder proyek ini tidak dapat ditulisi: /],
])("%s is told in one sentence", (code, sentence) => {
  const told = plainFailure(failure(code));
  expect(told).toMatch(sentence);
  expect(told).not.toContain("\n");
});

it("anything else says what it says, without a stack", () => {
  expect(plainFailure(new Error("no workbook"))).toBe("no workbook");
  expect(plainFailure("no workbook")).toBe("no workbook");
});
