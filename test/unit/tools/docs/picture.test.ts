import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pictureFolder, pictureHash, readPictureSteps, type Seen, stale, stepsHash } from "../../../../tools/docs/picture";

const root = mkdtempSync(join(tmpdir(), "pictures-"));
afterAll(() => rmSync(root, { recursive: true }));

const picture = new Uint8Array([1, 2, 3]);
const text = ["Yang dibaca", "Baca ulang", "Lepaskan"];

/** A folder with one picture, as it was made. */
function made(name: string): ReturnType<typeof pictureFolder> {
  const at = join(root, name);
  mkdirSync(join(at, "steps"), { recursive: true });
  mkdirSync(join(at, "seen"));
  writeFileSync(join(at, "steps", "lepaskan.json"), '{ "workbook": "a.xlsx", "picture": { "from": "Yang dibaca" }, "steps": [] }\n');
  const folder = pictureFolder(at);
  writeFileSync(folder.picturePath("lepaskan"), picture);
  const seen: Seen = { steps: stepsHash(folder.stepsPath("lepaskan")), picture: pictureHash(picture), text };
  writeFileSync(folder.seenPath("lepaskan"), JSON.stringify(seen));
  return folder;
}

it("a picture is as it was made while its steps lead to the same text", () => {
  const folder = made("same");
  expect(folder.names).toEqual(["lepaskan"]);
  expect(readPictureSteps(folder.stepsPath("lepaskan")).picture).toEqual({ from: "Yang dibaca" });
  expect(stale(folder, "lepaskan", text)).toEqual([]);
});

it("steps checked out with other line ends are the same steps", () => {
  const folder = made("ends");
  writeFileSync(folder.stepsPath("lepaskan"), '{ "workbook": "a.xlsx", "picture": { "from": "Yang dibaca" }, "steps": [] }\r\n');
  expect(stale(folder, "lepaskan", text)).toEqual([]);
});

it("what people see otherwise now is named line by line", () => {
  const folder = made("text");
  expect(stale(folder, "lepaskan", ["Yang dibaca", "Muat ulang", "Lepaskan"])).toEqual([
    "lepaskan: no longer there: Baca ulang",
    "lepaskan: new: Muat ulang",
  ]);
  expect(stale(folder, "lepaskan", ["Yang dibaca", "Lepaskan", "Baca ulang"])).toEqual(["lepaskan: the same lines, otherwise"]);
});

it("a picture that was exchanged, and steps that were changed, are named", () => {
  const folder = made("other");
  writeFileSync(folder.picturePath("lepaskan"), new Uint8Array([9]));
  writeFileSync(folder.stepsPath("lepaskan"), '{ "workbook": "b.xlsx", "steps": [] }');
  expect(stale(folder, "lepaskan", text)).toEqual([
    "lepaskan: its steps were changed",
    "lepaskan: the picture is of another run than its text",
  ]);
});

it("a missing picture is named", () => {
  const folder = made("missing");
  rmSync(folder.picturePath("lepaskan"));
  expect(stale(folder, "lepaskan", text)).toEqual(["lepaskan: there is no picture"]);
});
