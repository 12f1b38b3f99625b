import { projectFolder } from "../../stand-in/src/server/project-folder";
import { trackedTexts } from "../../tools/checks/tracked-texts";
import { hiddenCharacters, secrets, type Unwanted } from "../../tools/checks/unwanted-text";

/** Files that may hold what is looked for, and why. */
type Exceptions = Readonly<Record<string, string>>;

/** Every hidden character in the code is written as an escape, which is seen; so no file needs to hold one. */
const mayHide: Exceptions = {};

const mayTell: Exceptions = {
  "test/unit/tools/build/addin-address.test.ts": "an address with a made-up password, which a build refuses",
};

const texts = trackedTexts(projectFolder);

function found(look: (text: string) => readonly Unwanted[], except: Exceptions): readonly string[] {
  return texts
    .filter(({ path }) => !Object.hasOwn(except, path))
    .flatMap(({ path, text }) => look(text).map(({ what, line }) => `${path}:${line}: ${what}`));
}

it("no file holds a character that nobody sees", () => {
  expect(texts.length).toBeGreaterThan(500);
  expect(found(hiddenCharacters, mayHide)).toEqual([]);
});

it("no file holds a secret", () => {
  expect(found(secrets, mayTell)).toEqual([]);
});

it("every exception is still needed", () => {
  const needed = (look: (text: string) => readonly Unwanted[], path: string): boolean =>
    texts.some((each) => each.path === path && look(each.text).length > 0);
  expect(Object.keys(mayHide).filter((path) => !needed(hiddenCharacters, path))).toEqual([]);
  expect(Object.keys(mayTell).filter((path) => !needed(secrets, path))).toEqual([]);
});

it.each([
  ["text that runs backwards", "if (admin\u202E) {", "U+202E"],
  ["an isolate", "a\u2066b", "U+2066"],
  ["a space without width", "data\u200Bdukung", "U+200B"],
  ["a mark of byte order within", "\n\uFEFFconst", "U+FEFF"],
])("%s is seen", (_, text, what) => {
  expect(hiddenCharacters(text).map((each) => each.what)).toEqual([what]);
});

// Put together here, so that this file holds none.
const letters = "Ab3".repeat(14);
it.each([
  [`-----BEGIN RSA ${"PRIVATE"} KEY-----`],
  [`-----BEGIN ${"PRIVATE"} KEY-----`],
  [`AKIA${"A1B2".repeat(4)}`],
  [`ghp_${letters}`],
  [`//registry.example/:_auth${"Token"}=abc`],
  [`https://sari:${"rahasia"}@kota.go.id/`],
  [`eyJ${letters}.eyJ${letters}.${letters}`],
])("a secret is found, and told without itself", (secret) => {
  const [first, ...others] = secrets(`// line\nconst key = "${secret}";`);
  expect(others).toEqual([]);
  expect(first?.line).toBe(2);
  expect(first?.what).not.toContain(secret);
});
