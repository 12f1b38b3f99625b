import { join } from "node:path";
import { projectFolder } from "../../../stand-in/src/server/project-folder";
import { pictureFolder, readPictureSteps, stale } from "../../../tools/docs/picture";
import { read } from "../../../tools/docs/take";
import { withStandIn } from "../support/with-stand-in";

const standIn = withStandIn();
const folder = pictureFolder(join(projectFolder, "docs", "pictures"));

// What is read, not pixels: these differ with the fonts of a machine. Mended by: npm run docs:pictures
it.each(folder.names)("the guide's picture %s shows what people see", async (name) => {
  const { open } = await standIn.running();
  const text = await read(open, readPictureSteps(folder.stepsPath(name)));
  expect(stale(folder, name, text)).toEqual([]);
});
