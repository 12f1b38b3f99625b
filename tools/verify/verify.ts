import { BUILD_LIST, type BuildList, readBuildList, sha256 } from "../build/plugins/build-list";
import type { Fault } from "./fault";
import { headerFaults } from "./header-faults";
import { manifestFaults } from "./manifest-faults";
import type { Answer, Fetched } from "./request";

/** What was found at an address. */
export interface Verified {
  /** The folder that was looked at, with a closing slash. */
  readonly address: string;
  /** What the server says was built; null when it does not say. */
  readonly list: BuildList | null;
  readonly faults: readonly Fault[];
}

/** What a check works with. */
export interface Means {
  readonly get: (address: string) => Promise<Fetched>;
  readonly now: Date;
  /** The manifest people have, where it is not only on the server: its name and text. */
  readonly manifest?: { readonly name: string; readonly text: string };
}

/** So many files are asked for at once; more looks like an attack to some servers. */
const AT_ONCE = 6;

/** A certificate that ends within so many days is spoken of. */
const SOON = 30;

const MANIFEST = "manifest.xml";
const LOGIN = /log-?[io]n|sign-?in|masuk|oauth|sso|saml|adfs|\bcas\b|auth/i;

/** What stands in the way of an answer being the file; null when nothing does. */
function statusFault(file: string, { status, headers }: Answer, address: string): Fault | null {
  if (status === 200) return null;
  if (status >= 300 && status < 400) {
    const target = headers["location"] ?? "";
    const url = URL.canParse(target, address) ? new URL(target, address) : null;
    return {
      id: url !== null && LOGIN.test(url.host + url.pathname + url.search) ? "loginRedirect" : "redirect",
      file,
      seen: url?.href.split("?")[0] ?? target,
    };
  }
  if (status === 401 || status === 403 || status === 407) return { id: "locked", file, seen: String(status) };
  return status >= 500 ? { id: "serverError", file, seen: String(status) } : { id: "fileMissing", file };
}

const textOf = ({ body }: Answer): string => new TextDecoder().decode(body);
const isPage = (answer: Answer): boolean => /^\s*(<!--[\s\S]*?-->\s*)*<(!doctype html|html)\b/i.test(textOf(answer));

/** Packed by gzip, and the server does not say so. */
const isPacked = ({ body }: Answer): boolean => body[0] === 0x1f && body[1] === 0x8b;

function certificateFaults({ certificateEnds: ends }: Answer, now: Date): readonly Fault[] {
  const soon = ends !== null && ends.getTime() - now.getTime() < SOON * 86_400_000;
  return soon ? [{ id: "certificateEndsSoon", seen: ends.toISOString().slice(0, 10) }] : [];
}

/**
 * Looks at an address as Excel will: whether it is reached safely, and whether every file of the build is there, whole, of the
 * right type, and may be cached and framed as it must be.
 *
 * @param address the add-in's folder, with a closing slash
 */
export async function verify(address: string, means: Means): Promise<Verified> {
  const first = await means.get(address + BUILD_LIST);
  if ("fault" in first) return { address, list: null, faults: [first.fault] };
  const certificate = certificateFaults(first.answer, means.now);
  const list = first.answer.status === 200 ? readBuildList(textOf(first.answer)) : null;
  if (list === null) return { address, list, faults: [...certificate, await withoutList(address, first.answer, means)] };
  const files = await Promise.all(inLanes(Object.keys(list.files), (file) => fileFaults(file, list, address, means)));
  const given = means.manifest ? manifestFaults(means.manifest.name, means.manifest.text, list, address) : [];
  return { address, list, faults: [...certificate, ...headerFaults(BUILD_LIST, first.answer.headers), ...files.flat(), ...given] };
}

/** Why there is no list of files. */
async function withoutList(address: string, answer: Answer, { get }: Means): Promise<Fault> {
  const status = statusFault(BUILD_LIST, answer, address);
  if (status !== null && status.id !== "fileMissing") return status;
  if (status === null && isPacked(answer)) return { id: "wronglyPacked", file: BUILD_LIST, seen: "gzip" };
  if (status === null && isPage(answer)) return { id: "pageInstead", file: BUILD_LIST };
  const pane = await get(`${address}taskpane.html`);
  if ("fault" in pane) return pane.fault;
  return { id: pane.answer.status === 200 && textOf(pane.answer).includes("formulas.js") ? "listMissing" : "nothingHere" };
}

/** Bytes of a script from which on packing is worth speaking of. */
const LARGE = 20_000;

/** A large script that comes as it is, though we said that we take it packed. */
function packingFaults(file: string, { headers, body }: Answer): readonly Fault[] {
  const isLarge = file.endsWith(".js") && body.length > LARGE;
  return isLarge && headers["content-encoding"] === undefined ? [{ id: "notPacked", file }] : [];
}

async function fileFaults(file: string, list: BuildList, address: string, { get }: Means): Promise<readonly Fault[]> {
  const fetched = await get(address + file);
  if ("fault" in fetched) return [{ ...fetched.fault, file }];
  const { answer } = fetched;
  const status = statusFault(file, answer, address);
  if (status !== null) return [status];
  const headers = headerFaults(file, answer.headers, list.office);
  if (sha256(answer.body) === list.files[file])
    return [...headers, ...packingFaults(file, answer), ...(file === MANIFEST ? manifestFaults(file, textOf(answer), list, address) : [])];
  if (isPacked(answer)) return [{ id: "wronglyPacked", file, seen: "gzip" }];
  // Another page has a type and a policy of its own, which say nothing of the file.
  if (isPage(answer) && !file.endsWith(".html")) return [{ id: "pageInstead", file }];
  const manifest = file === MANIFEST ? manifestFaults(file, textOf(answer), list, address) : [];
  return [...headers, ...(manifest.length > 0 ? manifest : [{ id: "otherContent", file } as const])];
}

/** Works through a list, some at once; the results in its order. */
function inLanes<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): readonly Promise<Result>[] {
  const lanes: Promise<unknown>[] = Array.from({ length: AT_ONCE }, () => Promise.resolve());
  return items.map((item, at) => {
    const result = lanes[at % AT_ONCE]!.then(() => work(item));
    lanes[at % AT_ONCE] = result;
    return result;
  });
}
