import { projectFolder } from "../../stand-in/src/server/project-folder";
import { trackedTexts } from "../../tools/checks/tracked-texts";

it("every test that takes a sample of its cases runs with all of them in test:long", () => {
  const texts = trackedTexts(projectFolder);
  const sampling = texts
    .filter(({ path, text }) => path.startsWith("test/e2e/") && /from ".*\/sample-of"/.test(text))
    .map(({ path }) => path.slice("test/e2e/".length, -".test.ts".length));
  const config = texts.find(({ path }) => path === "jest.long.config.js")?.text ?? "";
  const whole = [...config.matchAll(/^ {2}"(.+)",$/gm)].map(([, name]) => name);
  expect(whole.length).toBeGreaterThan(0);
  expect(whole.sort()).toEqual(sampling.sort());
});
