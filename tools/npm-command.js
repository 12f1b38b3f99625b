const { existsSync } = require("node:fs");
const { dirname, join } = require("node:path");

/**
 * How npm is started as a program, without a shell: Node itself runs npm's script, because on Windows `npm` is a batch
 * file that only a shell can start, and a shell would take words apart at spaces.
 *
 * @returns {string[]} the program and its first words
 * @example const [program, ...words] = npmCommand(); spawn(program, [...words, "run", "build"])
 */
function npmCommand() {
  // Set by npm for everything it runs.
  const running = process.env.npm_execpath ?? "";
  // Where Node for Windows puts it.
  const beside = join(dirname(process.execPath), "node_modules", "npm", "bin", "npm-cli.js");
  const script = [running, beside].find((path) => /npm-cli\.c?js$/.test(path) && existsSync(path));
  return script === undefined ? ["npm"] : [process.execPath, script];
}

module.exports = { npmCommand };
