/*
 * Lints the whole project as `npm run lint:rules` does, and texts as if they stood in files of it: a JSON array of {file, code} on
 * standard input, `{ project, texts }` on standard output. A process of its own, because Jest cannot load the
 * configuration; one for both, because reading the types of the project takes longest.
 */
import { text } from "node:stream/consumers";
import { ESLint } from "eslint";

const eslint = new ESLint();

const project = (await eslint.lintFiles(["."])).flatMap(({ filePath, messages }) =>
  messages.map(({ line, ruleId, message }) => `${filePath}:${line} ${message} (${ruleId ?? "parse"})`)
);

const texts = [];
for (const { file, code } of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(code, { filePath: file });
  texts.push(result.messages.map(({ ruleId }) => ruleId ?? "parse"));
}

process.stdout.write(JSON.stringify({ project, texts }));
