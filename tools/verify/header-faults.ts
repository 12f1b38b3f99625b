import { OFFICE_ORIGIN, type OfficeSource } from "../build/office-source";
import { cachingOf, framers, isForOtherOrigins, mediaTypes } from "../serving/rules";
import type { Fault } from "./fault";
import type { Answer } from "./request";

type Headers = Answer["headers"];

/** Other names of the same types. */
const alike: Readonly<Record<string, string>> = {
  "application/javascript": "text/javascript",
  "application/x-javascript": "text/javascript",
  "application/xml": "text/xml",
};

const bare = (type: string | undefined): string => (type ?? "").split(";")[0]!.trim().toLowerCase();

/**
 * What the headers of a file would do to the add-in: a type Excel refuses, caching that mixes versions, framing that is
 * forbidden.
 *
 * @param file its path from the add-in's folder
 * @param office where the page gets office.js from
 */
export function headerFaults(file: string, headers: Headers, office: OfficeSource = "microsoft"): readonly Fault[] {
  return [
    ...typeFaults(file, headers),
    ...cachingFaults(file, headers),
    ...framingFaults(file, headers, office),
    ...originFaults(file, headers),
  ];
}

function typeFaults(file: string, headers: Headers): readonly Fault[] {
  const wanted = bare(mediaTypes[file.slice(file.lastIndexOf(".") + 1)]);
  const given = bare(headers["content-type"]);
  const wrong = wanted !== "" && (alike[given] ?? given) !== wanted;
  const sniffed = headers["x-content-type-options"]?.toLowerCase() !== "nosniff";
  return [
    ...(wrong ? [{ id: "wrongType", file, seen: given || "-" } as const] : []),
    ...(sniffed ? [{ id: "noSniffing", file } as const] : []),
  ];
}

/** How long an answer may be used without asking again, in seconds; a server that says nothing leaves it to whoever keeps it. */
function usableFor(control: string | undefined): number {
  if (control === undefined) return Number.POSITIVE_INFINITY;
  if (/\bno-(cache|store)\b/i.test(control)) return 0;
  const [, shared] = /\bs-maxage\s*=\s*"?(\d+)/i.exec(control) ?? [];
  const [, own] = /\bmax-age\s*=\s*"?(\d+)/i.exec(control) ?? [];
  if (shared === undefined && own === undefined) return Number.POSITIVE_INFINITY;
  return Math.max(Number(shared ?? 0), Number(own ?? 0));
}

const DAY = 86_400;

function cachingFaults(file: string, headers: Headers): readonly Fault[] {
  const control = headers["cache-control"];
  const seconds = usableFor(control);
  const seen = control ?? "tanpa Cache-Control / no Cache-Control";
  switch (cachingOf(file)) {
    case "ask first":
      return seconds > 0 ? [{ id: "cachedTooLong", file, seen }] : [];
    case "a day":
      return seconds !== Number.POSITIVE_INFINITY && seconds > 30 * DAY ? [{ id: "cachedTooLong", file, seen }] : [];
    case "for good":
      return control === undefined || seconds < DAY ? [{ id: "cachedTooShort", file, seen }] : [];
  }
}

/** The policies of a header: several of them hold all at once. Each as its directives. */
function policiesOf(header: string | undefined): readonly ReadonlyMap<string, readonly string[]>[] {
  return (header ?? "")
    .split(",")
    .map((policy) => policy.trim())
    .filter((policy) => policy !== "")
    .map((policy) => {
      const directives = policy.split(";").map((directive) => directive.trim().split(/\s+/));
      return new Map(directives.map(([name = "", ...sources]) => [name.toLowerCase(), sources.map((source) => source.toLowerCase())]));
    });
}

/** Whether a list of sources lets an address or a pattern of ours pass. */
function allows(sources: readonly string[], wanted: string): boolean {
  const host = wanted.replace(/^https:\/\//, "");
  const wider = host.startsWith("*.") ? [] : [`*.${host.slice(host.indexOf(".") + 1)}`];
  return ["*", "https:", ...[host, ...wider].flatMap((each) => [each, `https://${each}`])].some((each) => sources.includes(each));
}

/** Only the page is framed and runs scripts. */
function framingFaults(file: string, headers: Headers, office: OfficeSource): readonly Fault[] {
  if (file !== "taskpane.html") return [];
  const faults: Fault[] = [];
  const frames = headers["x-frame-options"];
  if (frames !== undefined) faults.push({ id: "frameForbidden", file, seen: frames });
  const policies = policiesOf(headers["content-security-policy"]);
  const limits = policies.flatMap((policy) => (policy.has("frame-ancestors") ? [policy.get("frame-ancestors")!] : []));
  if (limits.length === 0) faults.push({ id: "policyMissing", file });
  const missing = framers.filter((framer) => framer.startsWith("https:") && limits.some((sources) => !allows(sources, framer)));
  if (missing.length > 0) faults.push({ id: "framersMissing", file, seen: missing.join(" ") });
  const blocked = policies.some((policy) => {
    const sources = policy.get("script-src-elem") ?? policy.get("script-src") ?? policy.get("default-src");
    return sources !== undefined && (office === "own" ? !sources.includes("'self'") : !allows(sources, OFFICE_ORIGIN));
  });
  if (blocked) faults.push({ id: "policyBlocksOffice", file });
  return faults;
}

function originFaults(file: string, headers: Headers): readonly Fault[] {
  const open = headers["access-control-allow-origin"] === "*";
  return isForOtherOrigins(file) && !open ? [{ id: "otherOriginsForbidden", file }] : [];
}
