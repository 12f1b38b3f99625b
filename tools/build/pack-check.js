const path = require("node:path");

const NAME = "PackCheck";
const REGISTRY = path.resolve(__dirname, "../../src/instrument/registry.ts");
const VALIDATE = path.resolve(__dirname, "validate-pack.ts");

/** Fails the build when the data of an instrument is not sound: weights, counts, texts, spellings. */
class PackCheck {
  apply(compiler) {
    compiler.hooks.make.tapPromise(NAME, async (compilation) => {
      for (const problem of await packProblems())
        compilation.errors.push(new Error(`${NAME}: ${problem}`));
    });
  }
}

/** What is wrong with the packs of all instruments. */
async function packProblems() {
  const tsx = require("tsx/cjs/api");
  const { instruments, loadTexts } = tsx.require(REGISTRY, __filename);
  const { checkInstrument, checkTexts } = tsx.require(VALIDATE, __filename);
  const problems = await Promise.all(
    instruments.map(async (instrument) =>
      [
        ...checkInstrument(instrument),
        ...checkTexts(instrument, await loadTexts(instrument.id)),
      ].map((problem) => `${instrument.id}: ${problem}`)
    )
  );
  return problems.flat();
}

module.exports = { PackCheck, packProblems };
