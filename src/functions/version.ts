import packageJson from "../../package.json";
import { instruments } from "../instrument/registry";
import type { DescribedFunction } from "./described";

/** `SPBE.VERSION`: what to quote when asking for help, e.g. `0.1.0 (59/2020, 5/2018, 8/2026)`. */
export const version: DescribedFunction = {
  id: "VERSION",
  parameters: [],
  usesTable: false,
  examples: ["=SPBE.VERSION()"],
  compute: () => `${packageJson.version} (${instruments.map(({ id }) => id).join(", ")})`,
};
