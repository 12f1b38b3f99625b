import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { functionDefinitions } from "../../../src/functions/list";
import { functionReference } from "../../../tools/build/function-reference";
import { withFunctionTables } from "../../../tools/build/function-table";

const root = resolve(__dirname, "../../..");
const readme = readFileSync(resolve(root, "README.md"), "utf8");
const help = readFileSync(resolve(root, "src/help.html"), "utf8");

it("the README lists every function and example as they are (npm run docs:functions)", () => {
  expect(readme).toBe(withFunctionTables(readme));
});

it("docs/functions.md is what the catalogue says (npm run docs:functions)", () => {
  const reference = readFileSync(resolve(root, "docs/functions.md"), "utf8").replaceAll("\r\n", "\n");
  expect(reference).toBe(functionReference());
});

it.each(functionDefinitions.map(({ id }) => id))("the help page names SPBE.%s", (id) => {
  expect(help).toContain(`SPBE.${id}(`);
});
