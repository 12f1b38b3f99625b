/*
 * Lints texts as if they stood in files of the project: a JSON array of {file, code} on standard input, an array of
 * rule ids for each on standard output. A process of its own, because Jest cannot load the configuration.
 */
import { text } from "node:stream/consumers";
import { ESLint } from "eslint";

const eslint = new ESLint();
const answers = [];
for (const { file, code } of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(code, { filePath: file });
  answers.push(result.messages.map(({ ruleId }) => ruleId ?? "parse"));
}
process.stdout.write(JSON.stringify(answers));
