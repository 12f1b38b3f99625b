const { gzipSync } = require("node:zlib");

const NAME = "SizeCheck";
const KILOBYTE = 1000;

/** gzip budgets in kB; office.js is not ours and not counted. */
const BUDGETS = { first: 45, opening: 200 };

/** What to do about it, for the developer whose addition was too much. */
const MEND = "load what is not shown at once with import(), or make room elsewhere; CONTRIBUTING.md, Adding to it";

/** Fails the build when what a formula needs, or what opening the pane loads, grew too heavy. */
class SizeCheck {
  /**
   * @param options.first name of the entry whose script answers formulas
   * @param options.opening names of the chunks that what is first on screen waits for; a list for each screen the pane may open with
   */
  constructor({ first, opening }) {
    this.first = first;
    this.opening = opening;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap(NAME, (compilation) => {
      const scriptsOf = (names) => {
        const files = new Set();
        for (const name of names) {
          const group = compilation.namedChunkGroups.get(name);
          if (!group) {
            compilation.errors.push(new Error(`${NAME}: there is no chunk group "${name}" to weigh`));
            continue;
          }
          group.getFiles().forEach((file) => /\.(js|css|woff2?)$/.test(file) && files.add(file));
        }
        return [...files];
      };
      const weigh = (files) => {
        const read = (file) =>
          compiler.outputFileSystem.readFileSync(`${compilation.outputOptions.path}/${file}`);
        return files.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0) / KILOBYTE;
      };

      const sizes = {
        first: weigh(scriptsOf([this.first])),
        opening: Math.max(...this.opening.map((names) => weigh(scriptsOf([this.first, ...names])))),
      };
      for (const [what, size] of Object.entries(sizes)) {
        const budget = BUDGETS[what];
        const line = `size of "${what}": ${size.toFixed(1)} kB gzip of ${budget} kB`;
        if (size > budget) compilation.errors.push(new Error(`${NAME}: ${line}; ${MEND}`));
        else compiler.getInfrastructureLogger(NAME).info(line);
      }
    });
  }
}

module.exports = { SizeCheck, BUDGETS };
