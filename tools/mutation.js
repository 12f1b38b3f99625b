/*
 * npm run test:mutation [folder …]: changes the pure sources in every small way Stryker knows and asks the tests about each. First every
 * folder with the tests beside it, which is many times faster than all tests for each change; then what survived, with all tests. Results are
 * kept in .cache/stryker, so what was looked at is not looked at again. Ends with a table, and with 1 below 90 %.
 */
const { spawnSync } = require("node:child_process");
const { existsSync, readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

const project = join(__dirname, "..");
const results = join(project, ".cache", "stryker", "incremental.json");
const LOWEST = 90;

/** Data, held against the regulations' counts and sums by tests of its own. */
const leftOut = ["instrument/packs"];

const foldersIn = (folder) =>
  readdirSync(join(project, "src", folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`)
    .filter((name) => !leftOut.includes(name));

const all = ["instrument", "assessment"].flatMap((folder) => [...foldersIn(folder), folder]);

/** @param tests pattern of the test files to ask, as test/mutation/all.ts understands it */
function mutate(sources, tests, ...words) {
  const stryker = join(project, "node_modules", "@stryker-mutator", "core", "bin", "stryker.js");
  const asked = ["run", "--reporters", "progress,html", "-m", sources.join(","), ...words];
  spawnSync(process.execPath, [stryker, ...asked], { cwd: project, stdio: "inherit", env: { ...process.env, TESTS: tests } });
}

/** What is known of every changed place so far. */
function mutants() {
  if (!existsSync(results)) return [];
  const { files } = JSON.parse(readFileSync(results, "utf8"));
  return Object.entries(files).flatMap(([file, { mutants }]) => mutants.map((mutant) => ({ ...mutant, file })));
}

const hasSurvived = ({ status }) => status === "Survived" || status === "NoCoverage";
const isKilled = ({ status }) => status === "Killed" || status === "Timeout";
/** Columns count from 1 in results, and from 0 in what Stryker is asked to change. */
const place = ({ file, location: { start, end } }) => `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
const score = (killed, survived) => (100 * killed) / (killed + survived);

function table(rows) {
  const lines = rows.map(({ name, own }) => {
    const killed = own.filter(isKilled).length;
    const survived = own.filter(hasSurvived).length;
    if (killed + survived === 0) return `${name.padEnd(24)} not looked at: no test stands beside it, or Stryker stopped`;
    return `${name.padEnd(24)} ${String(killed + survived).padStart(6)} ${String(killed).padStart(6)} ${score(killed, survived).toFixed(1).padStart(6)} %`;
  });
  return ["folder".padEnd(24) + "  count killed    score", ...lines].join("\n");
}

function main(asked) {
  const unknown = asked.filter((name) => !all.includes(name));
  if (unknown.length > 0) {
    process.stderr.write(`There is no folder ${unknown.join(", ")}. Folders: ${all.join(", ")}.\n`);
    return 1;
  }
  const folders = asked.length > 0 ? asked : all;
  const isIn = (folder, file) => file.startsWith(`src/${folder}/`) && !file.slice(`src/${folder}/`.length).includes("/");
  // The tests of a folder have its name, or stand in a folder of its name.
  for (const folder of folders) mutate([`src/${folder}/*.ts`], `^${folder}([.]|/[^/]*$)`);
  const survivors = mutants().filter((mutant) => hasSurvived(mutant) && folders.some((folder) => isIn(folder, mutant.file)));
  if (survivors.length > 0) mutate(survivors.map(place), "", "--force");
  const found = mutants();
  const rows = folders.map((name) => ({ name, own: found.filter(({ file }) => isIn(name, file)) }));
  const everything = rows.flatMap(({ own }) => own);
  process.stdout.write(`${table([...rows, { name: "all", own: everything }])}\n`);
  if (rows.some(({ own }) => own.length === 0)) return 1;
  return score(everything.filter(isKilled).length, everything.filter(hasSurvived).length) < LOWEST ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
