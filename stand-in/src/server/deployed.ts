import { withOfficeCopy } from "./office-copy";
import { withAddress } from "./manifest-address";

/** One file of an add-in as its server answered. */
export interface DeployedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

/** What is about the way between that server and us; and what a browser would do to our own address. */
const OF_THE_WAY = new Set([
  "connection",
  "content-encoding",
  "content-length",
  "keep-alive",
  "strict-transport-security",
  "transfer-encoding",
]);

/** What a person reads when an address holds no add-in, with the command that tells more. */
function noAddin(address: string, seen: string): Error {
  return new Error(
    `Add-in tidak terbaca dari ${address} (${seen}). Periksa dengan: npm run verify -- ${address} ` +
      `(The add-in cannot be read from ${address}; npm run verify tells why.)`
  );
}

/** Of what went wrong on the way, the code a person can look up. */
function codeOf(error: unknown): string {
  const { cause, message } = error as Error & { cause?: { code?: string } };
  return cause?.code ?? message;
}

/**
 * An add-in that is on a server already. Its files are fetched from there as they are asked for, and passed on with the
 * headers they came with, so that the browser refuses what it would refuse there: scripts of a wrong type, a page that may not
 * be framed, addresses that its policy does not name.
 */
export class DeployedAddin {
  /** @param address the add-in's folder, with a closing slash */
  constructor(readonly address: string) {}

  /**
   * Asks for the manifest before anybody waits for a page.
   *
   * @throws Error with a sentence when the server cannot be reached safely, or has no manifest
   */
  async check(): Promise<void> {
    const answer = await this.fetched("manifest.xml").catch((error: unknown) => {
      throw noAddin(this.address, codeOf(error));
    });
    if (!answer.ok || !(await answer.text()).includes("<OfficeApp")) throw noAddin(this.address, `manifest.xml: ${answer.status}`);
  }

  /**
   * A file of the add-in; its manifest points at us.
   *
   * @param path from the add-in's folder
   * @param here where we serve that folder
   */
  async file(path: string, here: string): Promise<DeployedAnswer> {
    const answer = await this.fetched(path);
    const headers = Object.fromEntries([...answer.headers].filter(([name]) => !OF_THE_WAY.has(name)));
    const { status } = answer;
    if (path === "manifest.xml") return { status, headers, body: withAddress(await answer.text(), here) };
    if (path.endsWith(".html")) return { status, headers, body: withOfficeCopy(await answer.text()) };
    return { status, headers, body: new Uint8Array(await answer.arrayBuffer()) };
  }

  private fetched(path: string): Promise<Response> {
    // As it was sent: a redirect is the browser's to follow or to refuse.
    return fetch(this.address + path, { redirect: "manual" });
  }
}

/** What a person reads who wrote something else where an address belongs; what is built here must not be taken for what is deployed. */
export function notAnAddress(word: string): Error {
  return new Error(
    `Alamat add-in ditulis lengkap, mulai dengan https://, misalnya https://spbe.example.go.id/ (tertulis: ${word}). ` +
      "(The address of an add-in begins with https://.)"
  );
}

/**
 * The add-ins a command was told of: the words that begin with `https://`.
 *
 * @returns them, and the other words
 * @throws Error with a sentence for an address of another kind
 */
export function deployedAmong(words: readonly string[]): { readonly addins: readonly DeployedAddin[]; readonly others: readonly string[] } {
  const isAddress = (word: string): boolean => /^https:\/\//i.test(word);
  const wrong = words.find((word) => !isAddress(word) && /^[a-z]+:\/\//i.test(word));
  if (wrong !== undefined) throw notAnAddress(wrong);
  return {
    addins: words.filter(isAddress).map((word) => new DeployedAddin(word.replace(/\/*$/, "/"))),
    others: words.filter((word) => !isAddress(word)),
  };
}
