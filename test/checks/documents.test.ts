import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { scripts } from "../../package.json";
import { projectFolder } from "../../stand-in/src/server/project-folder";
import { trackedTexts } from "../../tools/checks/tracked-texts";

const documents = trackedTexts(projectFolder).filter(({ path }) => path.endsWith(".md"));

it("every link of a document to a file of the project leads to one", () => {
  const dead = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)[^)]*\)/g)]
      .filter(([, target = ""]) => !existsSync(join(projectFolder, dirname(path), decodeURI(target))))
      .map(([, target]) => `${path}: ${target}`)
  );
  expect(dead).toEqual([]);
});

it("every npm script a document names is there", () => {
  const unknown = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/npm run (?:--silent |-s )?([a-z][a-z0-9:-]*[a-z0-9])/g)]
      .filter(([, script = ""]) => !Object.hasOwn(scripts, script))
      .map(([, script]) => `${path}: npm run ${script}`)
  );
  expect(unknown).toEqual([]);
});
