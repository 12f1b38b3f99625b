/* Brings the README's tables of functions up to date: npm run docs:functions */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { withFunctionTables } from "./function-table";

const readme = resolve(__dirname, "../../README.md");
writeFileSync(readme, withFunctionTables(readFileSync(readme, "utf8")));
