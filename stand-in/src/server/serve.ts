import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { readFile, stat } from "node:fs/promises";
import { basename, extname, join, normalize, posix, sep } from "node:path";
import type { DeployedAddin } from "./deployed";
import { withAddress } from "./manifest-address";
import { copyPath, officeFile, trustPage, withOfficeCopy } from "./office-copy";
import { besidesFolder, distFolder, hostPageFolder, projectFolder } from "./project-folder";

/** A running server of the stand-in. */
export interface StandInServer {
  /** `http://127.0.0.1:40123`, without a closing slash. */
  readonly origin: string;
  close(): Promise<void>;
}

/** The sample workbook the demo opens, as a path on the server. */
export const sampleWorkbook = "/workbooks/kertas-kerja-denpasar-2021.xlsx";

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "text/xml; charset=utf-8",
};

const workbookFolder = join(projectFolder, "test", "fixtures", "workbooks");

/** A file below `folder`; null when the path tries to leave it. */
function inside(folder: string, path: string): string | null {
  const file = normalize(join(folder, path));
  return file.startsWith(folder + sep) ? file : null;
}

/** Where other add-ins are served from: `/besides/trial/manifest.xml`. */
const besidesPath = "/besides/";

/** Everything of ours that is not the add-in; no add-in has folders of these names. */
const ownPaths: readonly string[] = [copyPath, "/workbooks/", besidesPath, "/excel/"];

/** The deployed add-in a path belongs to, and the folder we serve it in; null when it belongs to none. */
function deployedFor(
  path: string,
  [shown, ...besides]: readonly DeployedAddin[]
): { readonly addin: DeployedAddin; readonly folder: string } | null {
  for (const [at, addin] of besides.entries()) {
    const folder = `${besidesPath}${at + 1}/`;
    if (path.startsWith(folder)) return { addin, folder };
  }
  return shown === undefined || ownPaths.some((own) => path.startsWith(own)) ? null : { addin: shown, folder: "/" };
}

function fileFor(path: string): string | null {
  if (path.startsWith(copyPath)) {
    return officeFile(path.slice(copyPath.length));
  }
  if (path.startsWith("/workbooks/")) {
    return inside(workbookFolder, path.slice("/workbooks/".length));
  }
  if (path.startsWith(besidesPath)) {
    return inside(besidesFolder, path.slice(besidesPath.length));
  }
  if (path.startsWith("/excel/")) {
    return inside(hostPageFolder, path.slice("/excel/".length) || "index.html");
  }
  return inside(distFolder, path);
}

async function bodyOf(file: string, path: string, origin: string): Promise<Buffer | string> {
  if (basename(path) === "manifest.xml") {
    return withAddress(await readFile(file, "utf8"), origin + posix.dirname(path));
  }
  // The host page is ours and asks for nothing outside; pages of an add-in name Microsoft's address.
  if (extname(file) === ".html" && !path.startsWith("/excel/")) {
    return withOfficeCopy(await readFile(file, "utf8"));
  }
  return readFile(file);
}

/** The address asked for, its path decoded; null when it is none. `/&width=320` is what people write behind the address that was printed. */
function addressOf(request: IncomingMessage, origin: string): { readonly path: string; readonly query: URLSearchParams } | null {
  try {
    const { pathname, searchParams } = new URL(request.url ?? "/", origin);
    const path = decodeURIComponent(pathname);
    return path.startsWith("/&") ? { path: "/", query: new URLSearchParams(path.slice(2)) } : { path, query: searchParams };
  } catch {
    return null;
  }
}

/** The page of the demo: with the sample workbook unless another one is named, and with what else the person wrote behind the address. */
function demoAddress(query: URLSearchParams): string {
  const workbook = query.get("workbook") ?? sampleWorkbook;
  const others = new URLSearchParams([...query].filter(([name]) => name !== "workbook"));
  return `/excel/?workbook=${encodeURI(workbook)}${others.size > 0 ? `&${others.toString()}` : ""}`;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
  deployed: readonly DeployedAddin[]
): Promise<void> {
  const address = addressOf(request, origin);
  if (address === null) {
    response.writeHead(400).end();
    return;
  }
  const { path, query } = address;
  if (path === "/") {
    response.writeHead(302, { location: demoAddress(query) }).end();
    return;
  }
  // Beside office.js, wherever that is.
  if (path.toLowerCase().endsWith("/agaveerrorux/index.html")) {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(trustPage);
    return;
  }
  if (path === "/favicon.ico") {
    response.writeHead(204).end();
    return;
  }
  const from = deployedFor(path, deployed);
  if (from !== null) {
    const { status, headers, body } = await from.addin.file(path.slice(from.folder.length), origin + from.folder);
    response.writeHead(status, headers).end(body);
    return;
  }
  const file = fileFor(path);
  const found = file === null ? null : await stat(file).catch(() => null);
  if (file === null || found?.isFile() !== true) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end(`not found: ${path}`);
    return;
  }
  const headers = { "cache-control": cachingOf(path), etag: `"${found.size}-${found.mtimeMs}"` };
  if (request.headers["if-none-match"] === headers.etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const body = await bodyOf(file, path, origin);
  response.writeHead(200, { ...headers, "content-type": contentTypes[extname(file)] ?? "application/octet-stream" }).end(body);
}

/** A built file whose name changes with what it holds. */
const hashed = /\.[0-9a-f]{10}\.js$/;

/**
 * How long a browser may take a file from its cache. Most of opening a workbook was reading and compiling the same
 * scripts again. Names carry a hash only in production; everything else is asked for again, as a demo must show the build of this minute.
 */
function cachingOf(path: string): string {
  return hashed.test(path) || path.startsWith(copyPath) ? "public, max-age=31536000, immutable" : "no-cache";
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

/**
 * Serves the built add-in, the host page, our copy of office.js and the sample workbooks on this machine only.
 *
 * @param port 0 takes a free one
 * @param deployed add-ins on other servers: the first in place of the built one, the others below `/besides/1/`, `/besides/2/` …
 * @throws when the port is taken
 */
export async function serve(port = 0, deployed: readonly DeployedAddin[] = []): Promise<StandInServer> {
  let origin = "";
  const server = createServer((request, response) => {
    answer(request, response, origin, deployed).catch((error: unknown) => {
      process.stderr.write(`${request.url ?? ""}: ${String(error)}\n`);
      response.destroy();
    });
  });
  origin = `http://127.0.0.1:${await listen(server, port)}`;
  return {
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
