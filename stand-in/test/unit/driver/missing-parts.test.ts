import { doStep } from "../../../src/driver/steps";
import type { Run } from "../../../src/driver/steps/step";
import type { Step } from "../../../src/driver/steps-file";

/** A workbook that must not be asked for anything. */
const untouched = new Proxy({} as Run, {
  get: (_, name) => {
    throw new Error(`the workbook was asked for ${String(name)}`);
  },
});

describe("a step without what it needs", () => {
  it.each(["sort", "filter", "remote", "editMode", "formula", "rename", "paste"] as const)(
    "is refused before anything happens: %s",
    async (name) => {
      await expect(doStep(untouched, { do: name } as Step)).rejects.toThrow(/^it needs "\w+"/);
    }
  );
});
