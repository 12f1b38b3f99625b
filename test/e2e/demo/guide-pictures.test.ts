import { existsSync } from "node:fs";
import { join } from "node:path";
import { HostPages } from "../../../stand-in/src/driver/host-pages";
import { projectFolder } from "../../../stand-in/src/server/project-folder";
import { pictureFolder, readPictureSteps, stale } from "../../../tools/docs/picture";
import { read } from "../../../tools/docs/take";
import { withStandIn } from "../support/with-stand-in";

const standIn = withStandIn();
const folder = pictureFolder(join(projectFolder, "docs", "pictures"));

// What is read, not pixels: these differ with the fonts of a machine. Mended by: npm run docs:pictures
it.each(folder.names)("the guide's picture %s shows what people see", async (name) => {
  const { browser, origin } = await standIn.running();
  const text = await read({ pages: new HostPages(browser, origin) }, readPictureSteps(folder.stepsPath(name)));
  expect(stale(folder, name, text)).toEqual([]);
});

it("has the workbooks its pictures are made from", () => {
  expect(folder.names.map((name) => readPictureSteps(folder.stepsPath(name)).workbook).filter((path) => !existsSync(path))).toEqual([]);
});
