import { request, type RequestOptions } from "node:https";
import { posix } from "node:path";
import type { TLSSocket } from "node:tls";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import type { Fault, FaultId } from "./fault";

/** What a server answered, redirects as they are. */
export interface Answer {
  readonly status: number;
  /** By name in small letters; of several of one name, joined with commas. */
  readonly headers: Readonly<Record<string, string>>;
  /** As it was before the server packed it for the way. */
  readonly body: Uint8Array;
  /** Until when the server's certificate is good; null where the connection had been open before. */
  readonly certificateEnds: Date | null;
}

/** An answer, or why there is none. */
export type Fetched = { readonly answer: Answer } | { readonly fault: Fault };

/** How addresses are asked for; tests trust a certificate of their own with `ca`. */
export type Trust = Pick<RequestOptions, "ca">;

/** Longer than this nobody waits for a pane, in milliseconds. */
const LONGEST = 20_000;

/** None of our files is near it, in bytes. */
const LARGEST = 20_000_000;

const faultOf: Readonly<Record<string, FaultId>> = {
  ENOTFOUND: "hostUnknown",
  EAI_AGAIN: "hostUnknown",
  ECONNREFUSED: "connectionRefused",
  EPROTO: "notTls",
  ERR_SSL_WRONG_VERSION_NUMBER: "notTls",
  CERT_HAS_EXPIRED: "certificateExpired",
  CERT_NOT_YET_VALID: "certificateExpired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "certificateUntrusted",
  SELF_SIGNED_CERT_IN_CHAIN: "certificateUntrusted",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "certificateUntrusted",
  UNABLE_TO_GET_ISSUER_CERT: "certificateUntrusted",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "certificateUntrusted",
  ERR_TLS_CERT_ALTNAME_INVALID: "certificateOtherName",
};

/** What the code of a failed connection means for the person. */
export function connectionFault(code: string, { hostname, host }: URL): Fault {
  const id = faultOf[code] ?? "noAnswer";
  return { id, seen: id === "hostUnknown" ? hostname : id === "connectionRefused" ? host : code };
}

function unpacked(body: Buffer, encoding: string | undefined): Uint8Array {
  if (encoding === "gzip") return gunzipSync(body);
  if (encoding === "deflate") return inflateSync(body);
  return encoding === "br" ? brotliDecompressSync(body) : body;
}

/** Asks for one address, without following redirects and without ever rejecting. */
export function get(address: string, trust: Trust = {}): Promise<Fetched> {
  const url = new URL(address);
  return new Promise((resolve) => {
    const fail = (code: string) => resolve({ fault: connectionFault(code, url) });
    const asked = request(
      url,
      { ...trust, headers: { "accept-encoding": "gzip, br", "user-agent": "spbe-verify" }, timeout: LONGEST },
      (response) => {
        const parts: Buffer[] = [];
        // Now: when the answer has ended, the connection may be gone.
        const ends = (response.socket as TLSSocket).getPeerCertificate().valid_to as string | undefined;
        let size = 0;
        response.on("data", (part: Buffer) => {
          size += part.length;
          if (size > LARGEST) asked.destroy(Object.assign(new Error(), { code: "EFBIG" }));
          else parts.push(part);
        });
        response.once("error", (error: NodeJS.ErrnoException) => fail(error.code ?? error.message));
        response.once("end", () => {
          const headers = Object.fromEntries(
            Object.entries(response.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : String(value)])
          );
          try {
            const body = unpacked(Buffer.concat(parts), headers["content-encoding"]);
            resolve({
              answer: { status: response.statusCode ?? 0, headers, body, certificateEnds: ends === undefined ? null : new Date(ends) },
            });
          } catch {
            const seen = `Content-Encoding: ${headers["content-encoding"] ?? ""}`;
            resolve({ fault: { id: "wronglyPacked", file: posix.basename(new URL(address).pathname), seen } });
          }
        });
      }
    );
    asked.once("timeout", () => asked.destroy(Object.assign(new Error(), { code: "ETIMEDOUT" })));
    asked.once("error", (error: NodeJS.ErrnoException) => {
      // A server may close a connection at the moment it is used again: that says nothing of the file.
      if (asked.reusedSocket && error.code === "ECONNRESET") resolve(get(address, trust));
      else fail(error.code ?? error.message);
    });
    asked.end();
  });
}
