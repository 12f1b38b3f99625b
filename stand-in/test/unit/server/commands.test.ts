import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { projectFolder } from "../../../src/server/project-folder";

const tool = (name: string): string => join(projectFolder, "tools", name);

/** Runs to its end; gives the exit code and what was said. */
async function ended(child: ChildProcess): Promise<{ readonly code: number | null; readonly said: string }> {
  let said = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (said += text));
  await once(child, "close");
  return { code: child.exitCode, said };
}

describe("npm run dev-server", () => {
  it("ends with a sentence when its port is taken", async () => {
    const other = createServer().listen(0);
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const { code, said } = await ended(
      spawn(process.execPath, [tool("dev-server.js")], {
        cwd: projectFolder,
        env: { ...process.env, npm_package_config_dev_server_port: String(port) },
      })
    );
    other.close();
    expect(code).toBe(1);
    expect(said).toContain(`Port ${port} sedang dipakai program lain`);
    expect(said.trim().split("\n")).toHaveLength(1);
  });

  it("ends with a sentence when its port is no port", async () => {
    const { code, said } = await ended(
      spawn(process.execPath, [tool("dev-server.js")], {
        cwd: projectFolder,
        env: { ...process.env, npm_package_config_dev_server_port: "tiga ribu" },
      })
    );
    expect(code).toBe(1);
    expect(said).toContain('bukan "tiga ribu"');
  });
});

(process.platform === "linux" ? it : it.skip)("npm run start:excel says on Linux that there is no Excel, and fails", () => {
  const { status, stderr } = spawnSync(process.execPath, [tool("excel.js"), "start"], { encoding: "utf8" });
  expect(status).toBe(1);
  expect(stderr).toContain("Excel hanya ada untuk Windows dan Mac");
});

describe("a Node.js that is too old", () => {
  const asked = (version: string): { readonly code: number | null; readonly said: string } => {
    const script = `Object.defineProperty(process.versions, "node", { value: ${JSON.stringify(version)} }); require(${JSON.stringify(tool("check-node.js"))});`;
    const { status, stderr } = spawnSync(process.execPath, ["-e", script], { encoding: "utf8" });
    return { code: status, said: stderr };
  };

  it.each(["18.20.8", "20.10.0", "0.12.18"])("%s is told so", (version) => {
    const { code, said } = asked(version);
    expect(code).toBe(1);
    expect(said).toContain(`Node.js ${version} di komputer ini terlalu lama: pasang Node.js 20.11`);
  });

  it.each(["20.11.0", "22.1.0", "26.0.0"])("%s is none", (version) => {
    expect(asked(version)).toEqual({ code: 0, said: "" });
  });
});
