import packageJson from "../../../package.json";
import { instruments } from "../../instrument";
import type { FunctionDefinition } from "../function-definition";

const versions = `${packageJson.version} (${instruments.map(({ id }) => id).join(", ")})`;

/** `SPBE.VERSION`: what to quote when asking for help, e.g. `0.1.0 (59/2020, 5/2018, 8/2026)`. */
export const version: FunctionDefinition = {
  id: "VERSION",
  category: "support",
  parameters: [],
  usesTable: false,
  examples: [{ formula: "=SPBE.VERSION()", gives: versions }],
  compute: () => versions,
};
