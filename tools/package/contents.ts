import { readFileSync, readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { BUILD_LIST, type BuildList, readBuildList, sha256 } from "../build/plugins/build-list";
import { NOTICES } from "../build/plugins/third-party";
import { OFFICE_README, officeReadme } from "./office-readme";
import { securityPolicy } from "../serving/rules";
import { apache, iis, nginx, nginxHttp } from "../serving/servers";
import { one, parse } from "../manifest/xml";

/** Files by their path, in the order they are written. */
export type Files = Readonly<Record<string, Uint8Array>>;

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (content: Uint8Array | undefined) => new TextDecoder().decode(content);

/** A build that lies in a folder, with the files it lists and no others. */
export interface Built {
  readonly list: BuildList;
  /** By their path from the folder; {@link BUILD_LIST} is among them. */
  readonly files: Files;
  /** Where it will be served from, as its manifest says, with a closing slash. */
  readonly address: string;
}

/**
 * A build as webpack left it. What else lies there (the stand-in, the command line) is none of it.
 *
 * @throws Error with a sentence when something of it is missing or was changed afterwards
 */
export function readBuilt(folder: string): Built {
  const read = (path: string): Uint8Array => new Uint8Array(readFileSync(join(folder, path)));
  const list = readdirSync(folder).includes(BUILD_LIST) ? readBuildList(text(read(BUILD_LIST))) : null;
  if (!list)
    throw new Error(`Di ${folder} tidak ada hasil build: jalankan npm run package. (There is no build in ${folder}: run npm run package.)`);
  const files: Record<string, Uint8Array> = {};
  for (const [path, hash] of Object.entries(list.files)) {
    files[path] = read(path);
    if (sha256(files[path]) !== hash)
      throw new Error(
        `${path} berubah sesudah dibangun: jalankan npm run package lagi. (${path} was changed after it was built: run npm run package again.)`
      );
  }
  files[BUILD_LIST] = read(BUILD_LIST);
  const pane = one(one(parse(text(files["manifest.xml"])), "DefaultSettings"), "SourceLocation").attributes["DefaultValue"] ?? "";
  return { list, files, address: pane.slice(0, pane.lastIndexOf("/") + 1) };
}

/** What goes into a package besides the builds. */
export interface Extras {
  /** Its outermost folder: `spbe-addin-0.1.0`. */
  readonly name: string;
  /** List of components, CycloneDX as JSON. */
  readonly sbom: string;
  /** The guide for administrators, Markdown. */
  readonly guide: string;
  readonly license: string;
}

/** Ready configurations of servers for one build. */
function configurations({ list, files, address }: Built): Files {
  const policy = securityPolicy(text(files["taskpane.html"]));
  const served = { folder: new URL(address).pathname, environment: list.environment, policy, files: Object.keys(files) };
  return {
    "iis/web.config": bytes(iis(served)),
    "nginx/spbe-addin-http.conf": bytes(nginxHttp()),
    [`nginx/spbe-addin-${list.environment}.conf`]: bytes(nginx(served)),
    "apache/htaccess.txt": bytes(apache(served)),
  };
}

const below = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [posix.join(folder, path), content]));

/**
 * Everything an administrator is handed: for each environment its files, its manifest and configurations of servers, then
 * guide, licences, list of components, and the checksums of all of it.
 */
export function packageFiles(builds: readonly Built[], extras: Extras): Files {
  const environments = builds.map((built) => {
    const { environment } = built.list;
    return {
      ...below(`${environment}/web`, built.files),
      ...below(`${environment}/server`, configurations(built)),
      [`${environment}/manifest.xml`]: built.files["manifest.xml"] ?? bytes(""),
    };
  });
  const files: Record<string, Uint8Array> = {
    ...Object.assign({}, ...environments),
    "PANDUAN-ADMIN.md": bytes(extras.guide),
    "LICENSE.txt": bytes(extras.license),
    [NOTICES]: builds[0]?.files[NOTICES] ?? bytes(""),
    "sbom.cdx.json": bytes(extras.sbom),
    ...(builds.some(({ list }) => list.office === "own") ? { [OFFICE_README]: bytes(officeReadme) } : {}),
  };
  const sums = Object.keys(files)
    .sort()
    .map((path) => `${sha256(files[path] ?? "")}  ${path}\n`);
  return below(extras.name, { ...files, SHA256SUMS: bytes(sums.join("")) });
}
