import { languageFor } from "../../../src/cli/language";
import { plainText, FileRefusal } from "../../../src/file";
import { FileProblem, problemOf } from "../../../src/cli/files/file-problem";
import { refused } from "../../../src/cli/answer";

describe("the language of answers", () => {
  it.each([
    [[], {}, "id"],
    [[], { LANG: "C.UTF-8" }, "id"],
    [[], { LANG: "en_US.UTF-8" }, "en"],
    [[], { LANG: "id_ID.UTF-8", LC_ALL: "en_GB" }, "en"],
    [[], { LANG: "en_US", LC_ALL: "" }, "en"],
    [["score", "--lang", "en"], { LANG: "id_ID" }, "en"],
    [["score", "--lang=id", "en"], { LANG: "en_US" }, "id"],
    [["score", "--lang", "fr"], { LANG: "en_US" }, "en"],
  ])("for %j and %j is %s", (words, environment, language) => {
    expect(languageFor(words, environment)).toBe(language);
  });
});

test("a text of a file stays in one line and cannot steer a terminal", () => {
  expect(plainText("Level\u001b[2J\r\nlain\u202e")).toBe("Level [2J lain");
  expect(plainText("Rekap Jum'at – “12”")).toBe("Rekap Jum'at – “12”");
});

describe("what the system says of a file", () => {
  const said = (code: string): Error => Object.assign(new Error(code), { code, syscall: "open" });
  const reasonOf = (code: string, doing: "reading" | "writing", platform: NodeJS.Platform): string =>
    (problemOf(said(code), doing, { file: "a.xlsx" }, platform) as FileProblem).reason;

  it.each([
    ["ENOENT", "reading", "linux", "missing"],
    ["ENOENT", "writing", "linux", "no-folder"],
    ["EISDIR", "reading", "linux", "directory"],
    ["EACCES", "reading", "linux", "no-permission"],
    ["EPERM", "writing", "darwin", "out-no-permission"],
    ["EBUSY", "reading", "win32", "open-elsewhere"],
    ["EPERM", "writing", "win32", "out-open-elsewhere"],
    ["EACCES", "reading", "win32", "open-elsewhere"],
    ["ENOSPC", "writing", "linux", "disk-full"],
    ["EDQUOT", "writing", "linux", "disk-full"],
    ["EROFS", "writing", "linux", "read-only"],
    ["EIO", "reading", "linux", "disk-error"],
  ] as const)("%s while %s on %s: %s", (code, doing, platform, reason) => {
    expect(reasonOf(code, doing, platform)).toBe(reason);
    const sentence = (problemOf(said(code), doing, { file: "a.xlsx", folder: "b" }, platform) as FileProblem).sentence("id");
    expect(sentence).not.toMatch(/[{}]/);
  });

  it("is left alone when the system did not say it", () => {
    const bug = new TypeError("x is undefined");
    expect(problemOf(bug, "reading", {})).toBe(bug);
  });
});

test("a refused file is named once, and a bug only by a code", () => {
  expect(refused("a.xlsx", new FileRefusal("empty"), "en").lines).toEqual([
    "a.xlsx: This file is empty (0 bytes). Download or copy the original again, then try again.",
  ]);
  expect(refused("a.xlsx", new FileProblem("missing", { file: "a.xlsx" }), "en")).toEqual({
    code: 2,
    lines: ["The file a.xlsx is not there. Check its name and folder."],
    json: { file: "a.xlsx", refused: "missing", message: "The file a.xlsx is not there. Check its name and folder." },
  });
  const [line = ""] = refused("a.xlsx", new TypeError("secret is undefined"), "id").lines;
  expect(line).toMatch(/^a\.xlsx: kesalahan dalam program ini \(kode [0-9A-Z]{3}\)/);
  expect(line).not.toContain("secret");
});
