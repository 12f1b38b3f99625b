/*
 * npm run dev-server: the add-in over HTTPS for an Excel on this machine. What would end webpack with a stack trace is
 * looked at first and said in a sentence.
 */
const { spawn } = require("node:child_process");
const { createServer } = require("node:net");
const { join } = require("node:path");
const { getHttpsServerOptions } = require("office-addin-dev-certs");
const { devServerPort } = require("./dev-server-port");

/** Why the port cannot be had, or null. */
function inTheWay(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error) => resolve(error.code ?? String(error)));
    probe.listen(port, () => probe.close(() => resolve(null)));
  });
}

async function checkPort(port) {
  const reason = await inTheWay(port);
  if (reason === null) return;
  throw new Error(
    reason === "EADDRINUSE"
      ? `Port ${port} sedang dipakai program lain: hentikan program itu, atau pilih port lain di "dev_server_port" pada package.json. ` +
          `(Port ${port} is taken: stop the other program, or choose another port as "dev_server_port" in package.json.)`
      : `Port ${port} tidak dapat dipakai (${reason}): pilih port lain di "dev_server_port" pada package.json. ` +
          `(Port ${port} cannot be used: choose another one as "dev_server_port" in package.json.)`
  );
}

async function checkCertificates() {
  try {
    await getHttpsServerOptions();
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split("\n");
    throw new Error(
      "Sertifikat percobaan untuk https://localhost tidak ada dan tidak dapat dipasang: jalankan `npx office-addin-dev-certs install` dan setujui pertanyaannya. " +
        "(There is no development certificate for https://localhost and none could be installed: run `npx office-addin-dev-certs install` and say yes.)" +
        `\n  ${reason}`
    );
  }
}

function serve() {
  const webpack = join(__dirname, "..", "node_modules", "webpack", "bin", "webpack.js");
  const child = spawn(process.execPath, [webpack, "serve", "--mode", "development", ...process.argv.slice(2)], { stdio: "inherit" });
  child.once("exit", (code) => {
    process.exitCode = code ?? 1;
  });
}

async function main() {
  const port = devServerPort();
  await checkPort(port);
  await checkCertificates();
  // The manifest in the repository is that of daily use: its formulas have another namespace than those served here.
  const manifest = `https://localhost:${port}/manifest.xml`;
  console.error(`Di Excel pakailah manifes dari ${manifest}. (In Excel use the manifest at this address.)`);
  serve();
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
