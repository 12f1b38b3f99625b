import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectFolder } from "../../../../stand-in/src/server/project-folder";
import { VERSIONED } from "../../../../tools/release/release";
import { runRelease } from "../../../../tools/release/run-release";

let clone = "";

const git = (...words: readonly string[]): string => execFileSync("git", words, { cwd: clone, encoding: "utf8" }).trim();
const text = (path: string): string => readFileSync(join(clone, path), "utf8");
const write = (path: string, content: string): void => writeFileSync(join(clone, path), content);

/** A checkout that holds the files which say the version, as they are in this one, with these changes written down. */
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), "spbe-release-"));
  git("init", "--quiet");
  for (const [name, value] of [
    ["user.name", "Uji"],
    ["user.email", "uji@example.go.id"],
    ["commit.gpgsign", "false"],
    ["tag.gpgsign", "false"],
  ] as const)
    git("config", name, value);
  mkdirSync(join(clone, "docs"));
  for (const path of VERSIONED) write(path, readFileSync(join(projectFolder, path), "utf8"));
  changes("### Added\n\n- Sesuatu.\n");
});
afterEach(() => rmSync(clone, { recursive: true, force: true }));

/** Writes the section of what is to come, above one release, and commits everything. */
function changes(section: string): void {
  write("CHANGELOG.md", `# Changelog\n\n## [Unreleased]\n\n${section}\n## [1.9.0] – 2026-01-31\n\n### Added\n\n- Yang lama.\n`);
  git("add", "--all");
  git("commit", "--quiet", "--allow-empty", "--message", "start");
}

/** Refused with a sentence in both languages, and everything is as it was. */
function expectRefused(version: string | undefined, sentence: RegExp): void {
  const before = [git("rev-parse", "HEAD"), git("status", "--porcelain"), git("tag")];
  expect(() => runRelease(clone, version)).toThrow(sentence);
  expect([git("rev-parse", "HEAD"), git("status", "--porcelain"), git("tag")]).toEqual(before);
}

/** Runs the command as `npm run release` does. */
function command(...words: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const program = [join(projectFolder, "node_modules/tsx/dist/cli.mjs"), join(projectFolder, "tools/release/main.ts")];
  return spawnSync(process.execPath, [...program, ...words], { cwd: clone, encoding: "utf8" });
}

it("the command says in one sentence that there is no release, or that there is one", () => {
  expect(command("1.9.0")).toMatchObject({
    status: 1,
    stdout: "",
    stderr: "Versi harus lebih tinggi daripada 1.9.0, yang sudah dirilis. (The version must be higher than 1.9.0, which is released.)\n",
  });
  const { status, stdout } = command("1.10.0");
  expect(stdout).toMatch(/^Versi 1\.10\.0 sudah dicatat .*\(Version 1\.10\.0 is committed .*\)\n$/);
  expect(status).toBe(0);
});

it("a release is a commit and a tag in which every file says the version", () => {
  runRelease(clone, "1.10.0");
  expect(JSON.parse(text("package.json"))).toMatchObject({ name: "spbe-addin", version: "1.10.0" });
  expect(JSON.parse(text("package-lock.json"))).toMatchObject({ version: "1.10.0", packages: { "": { version: "1.10.0" } } });
  expect(text("manifest.xml")).toContain("<Version>1.10.0.0</Version>");
  expect(text("README.md")).toContain("| `=SPBE.VERSION()` | 1.10.0 (59/2020");
  // Once in each language.
  expect(text("docs/functions.md").split("| `=SPBE.VERSION()` | 1.10.0 (59/2020")).toHaveLength(3);
  const today = new Date().toISOString().slice(0, 10);
  expect(text("CHANGELOG.md")).toContain(`## [Unreleased]\n\n## [1.10.0] – ${today}\n\n### Added\n\n- Sesuatu.\n\n## [1.9.0]`);
  expect(git("status", "--porcelain")).toBe("");
  expect(git("log", "-1", "--format=%s")).toBe("chore: release 1.10.0");
  expect(git("rev-parse", "v1.10.0^{commit}")).toBe(git("rev-parse", "HEAD"));
  // Nothing but the version is another one.
  expect(git("diff", "--stat", "HEAD~1").split("\n").at(-1)).toBe(" 6 files changed, 9 insertions(+), 7 deletions(-)");
});

it("a second release needs something new to tell", () => {
  runRelease(clone, "1.10.0");
  expectRefused("1.11.0", /masih kosong.*\(The section .* is empty/);
});

it("the first release may have the number the project has already", () => {
  const { version } = JSON.parse(text("package.json")) as { readonly version: string };
  write("CHANGELOG.md", "# Changelog\n\n## [Unreleased]\n\n- Semuanya.\n");
  git("commit", "--quiet", "--all", "--message", "start");
  runRelease(clone, version);
  expect(git("tag")).toBe(`v${version}`);
});

describe("no release", () => {
  it("without a number, or with something else", () => {
    expectRefused(undefined, /Tulis nomor versinya/);
    expectRefused("besok", /"besok" bukan nomor versi/);
    expectRefused("1.10.0-beta", /bukan nomor versi/);
    expectRefused("v1.10.0", /bukan nomor versi/);
  });

  it.each(["1.9.0", "1.8.9", "0.99.0"])("of a version that is not higher (%s)", (version) => {
    expectRefused(version, /lebih tinggi daripada 1\.9\.0.*\(The version must be higher/);
  });

  it("of a tree with changes, or a file git does not know", () => {
    write("README.md", `${text("README.md")}\nlagi`);
    expectRefused("1.10.0", /belum di-commit \(README\.md\)/);
    git("checkout", "--quiet", "README.md");
    write("catatan.txt", "x");
    expectRefused("1.10.0", /belum di-commit \(catatan\.txt\)/);
  });

  it.each([
    ["nothing", ""],
    ["a heading alone", "### Added\n\n### Fixed\n"],
  ])("of %s", (_, section) => {
    changes(section);
    expectRefused("1.10.0", /masih kosong/);
  });

  it("without a section for it, or where its tag is already", () => {
    git("tag", "v1.10.0");
    expectRefused("1.10.0", /Tag v1\.10\.0 sudah ada/);
    write("CHANGELOG.md", "# Changelog\n");
    git("commit", "--quiet", "--all", "--message", "none");
    expectRefused("1.11.0", /tidak memuat bagian/);
  });

  it("where git takes no commit: everything is as it was", () => {
    mkdirSync(join(clone, ".git/hooks"), { recursive: true });
    writeFileSync(join(clone, ".git/hooks/pre-commit"), "#!/bin/sh\necho tidak boleh >&2\nexit 1\n", { mode: 0o755 });
    expectRefused("1.10.0", /tidak boleh/);
  });
});
