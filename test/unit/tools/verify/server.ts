import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { cacheControl, cachingOf, isForOtherOrigins, mediaTypes, securityPolicy } from "../../../../tools/serving/rules";
import type { Certificate } from "./certificate";

/** What a server answers to one path. */
export interface Served {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array;
}

/** A server and the mistake it makes. */
export interface Mistake {
  /** Where the files lie: `/` or `/addin/`. */
  readonly folder?: string;
  /** Changes what it answers; `file` is the path from the folder. */
  readonly change?: (answer: Served, file: string) => void;
  readonly certificate: Certificate;
}

/** A file as a server that is set up well serves it. */
function wellServed(file: string, body: Uint8Array, page: string): Served {
  const headers: Record<string, string> = {
    "content-type": mediaTypes[file.split(".").pop()!]!,
    "cache-control": cacheControl[cachingOf(file)],
    "x-content-type-options": "nosniff",
    "content-security-policy": securityPolicy(page),
    ...(isForOtherOrigins(file) ? { "access-control-allow-origin": "*" } : {}),
  };
  return { status: 200, headers, body };
}

/**
 * Serves files over HTTPS on this machine while `work` runs.
 *
 * @param filesFor the files, for the address they are served from
 */
export async function whileServing<Result>(
  filesFor: (address: string) => Readonly<Record<string, Uint8Array>>,
  { folder = "/", change = () => undefined, certificate }: Mistake,
  work: (address: string) => Promise<Result>
): Promise<Result> {
  let files: Readonly<Record<string, Uint8Array>> = {};
  const server = createServer(certificate, (request, response) => {
    const path = new URL(request.url ?? "/", "https://localhost").pathname;
    const file = path.startsWith(folder) ? path.slice(folder.length) : "";
    const bytes = files[file];
    const missing: Served = { status: 404, headers: { "content-type": "text/html" }, body: Buffer.from("<!doctype html>404") };
    const answer = bytes ? wellServed(file, bytes, Buffer.from(files["taskpane.html"] ?? "").toString()) : missing;
    change(answer, file);
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = `https://localhost:${(server.address() as AddressInfo).port}${folder}`;
  files = filesFor(address);
  try {
    return await work(address);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
