/* Brings the README's tables of functions and docs/functions.md up to date: npm run docs:functions */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { functionReference } from "./function-reference";
import { withFunctionTables } from "./function-table";

const readme = resolve(__dirname, "../../README.md");
writeFileSync(readme, withFunctionTables(readFileSync(readme, "utf8")));
writeFileSync(resolve(__dirname, "../../docs/functions.md"), functionReference());
