import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { scripts } from "../../package.json";
import { projectFolder } from "../../stand-in/src/server/project-folder";
import { anchorsOf } from "../../tools/checks/anchors";
import { trackedTexts } from "../../tools/checks/tracked-texts";
import { pictureFolder } from "../../tools/docs/picture";

const texts = trackedTexts(projectFolder);
const documents = texts.filter(({ path }) => path.endsWith(".md"));
const textOf = (path: string): string => texts.find((each) => each.path === path)?.text ?? "";
const guide = textOf("docs/panduan.md");

it("every link of a document to a file of the project leads to one", () => {
  const dead = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)[^)]*\)/g)]
      .filter(([, target = ""]) => !existsSync(join(projectFolder, dirname(path), decodeURI(target))))
      .map(([, target]) => `${path}: ${target}`)
  );
  expect(dead).toEqual([]);
});

it("every link to a heading leads to one", () => {
  const dead = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\((?!https?:|mailto:)([^)\s#]*\.md|)#([^)\s]+)\)/g)]
      .filter(
        ([, file = "", anchor = ""]) => !anchorsOf(file === "" ? text : textOf(join(dirname(path), file).replaceAll("\\", "/"))).has(anchor)
      )
      .map(([, file, anchor]) => `${path}: ${file ?? ""}#${anchor ?? ""}`)
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

it("the guide shows every picture that is made for it, once, and no other", () => {
  const folder = join(projectFolder, "docs", "pictures");
  const shown = [...guide.matchAll(/!\[[^\]]+\]\(pictures\/([^)]+)\.png\)/g)].map(([, name]) => name).sort();
  const { names, stepsPath } = pictureFolder(folder);
  expect(shown).toEqual(names);
  expect(readdirSync(folder).filter((file) => file.endsWith(".png"))).toEqual(shown.map((name) => `${name}.png`));
  expect(readdirSync(join(folder, "seen"))).toEqual(names.map((name) => basename(stepsPath(name))));
});

it("what the guide writes in bold is written so in the pane or on the ribbon", () => {
  const said = texts.filter(({ path }) => path.startsWith("src/text/") || path === "manifest.xml").map(({ text }) => text);
  const bold = [...guide.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words = ""]) => words).filter((words) => words !== "tebal");
  expect(bold.length).toBeGreaterThan(40);
  expect(bold.filter((words) => !said.some((text) => text.includes(words)))).toEqual([]);
});

it("every task of the guide has numbered steps and a picture", () => {
  const tasks = guide.split(/^## /m).slice(1);
  expect(tasks.length).toBeGreaterThanOrEqual(15);
  const without = tasks.filter((task) => !/^1\. /m.test(task) || !task.includes("](pictures/")).map((task) => task.split("\n")[0]);
  expect(without).toEqual([]);
});
