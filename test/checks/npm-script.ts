import { spawn } from "node:child_process";
import { projectFolder } from "../../stand-in/src/server/project-folder";

/**
 * Runs a script of package.json to its end.
 *
 * @throws with everything it printed when it fails
 */
export async function npmScript(name: string): Promise<void> {
  const printed: Buffer[] = [];
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn("npm", ["run", "--silent", name], { cwd: projectFolder, shell: process.platform === "win32" });
    child.stdout.on("data", (part: Buffer) => printed.push(part));
    child.stderr.on("data", (part: Buffer) => printed.push(part));
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0) throw new Error(`npm run ${name} found:\n${Buffer.concat(printed).toString()}`);
}
