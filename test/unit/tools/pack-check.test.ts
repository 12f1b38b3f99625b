import { execFileSync } from "node:child_process";
import { join } from "node:path";

describe("the build", () => {
  it("looks through the data of all instruments and finds it sound", () => {
    const script = join(__dirname, "../../../tools/build/pack-check.js");
    const code = `require(${JSON.stringify(script)}).packProblems().then((problems) => console.log(JSON.stringify(problems)))`;
    expect(JSON.parse(execFileSync(process.execPath, ["-e", code], { encoding: "utf8" }))).toEqual([]);
  });
});
