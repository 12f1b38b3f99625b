import { NOT_SUPPORTED } from "../build/office-source";
import { ADVICE, type Fault } from "./fault";
import { faultTexts, type InBoth, reportTexts } from "./texts";
import type { Verified } from "./verify";

/** So many files are named; the others are counted. */
const NAMED = 3;

type Language = keyof InBoth<unknown>;

function filled(sentence: string, gaps: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(gaps[name] ?? gap));
}

/** Files in one sentence. */
function named(files: readonly string[], language: Language): string {
  const more = files.length - NAMED;
  return files.slice(0, NAMED).join(", ") + (more > 0 ? ` ${filled(reportTexts[language].more, { count: more })}` : "");
}

/** The same fault of several files is one fault. */
function grouped(faults: readonly Fault[]): readonly (readonly Fault[])[] {
  const groups = new Map<string, Fault[]>();
  for (const fault of faults) {
    const key = `${fault.id} ${fault.seen ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), fault]);
  }
  return [...groups.values()];
}

/** Whether people cannot work with it; advice alone is no reason to fail. */
export const isFaulty = ({ faults }: Verified): boolean => faults.some(({ id }) => !ADVICE.includes(id));

/**
 * What was found, for the administrator: each fault with its mend, in Indonesian and then in English. Faults come before advice.
 */
export function reportLines({ address, list, faults }: Verified): readonly string[] {
  const groups = [...grouped(faults)].sort(([one], [other]) => Number(ADVICE.includes(one!.id)) - Number(ADVICE.includes(other!.id)));
  const numbered = groups.flatMap((group, at) => {
    const [first] = group;
    const said = (language: Language) => {
      const { what, mend } = faultTexts[first!.id][language];
      const files = named(
        group.flatMap(({ file }) => file ?? []),
        language
      );
      return `${filled(what, { seen: first!.seen ?? "", files })} ${reportTexts[language].mend} ${mend}`;
    };
    return [`${at + 1}. ${said("id")}`, `   (${said("en")})`];
  });
  const advice = groups.filter(([first]) => ADVICE.includes(first!.id)).length;
  const counts = { faults: groups.length - advice, advice };
  const facts = list && {
    version: list.version,
    environment: list.environment,
    namespace: list.namespace,
    files: Object.keys(list.files).length,
  };
  const both = (name: "found" | "count", gaps: Readonly<Record<string, string | number>>) =>
    `${filled(reportTexts.id[name], gaps)} (${filled(reportTexts.en[name], gaps)})`;
  return [
    address,
    ...(facts ? [both("found", facts)] : []),
    ...(list?.office === "own" ? [`${NOT_SUPPORTED[0]} (${NOT_SUPPORTED[1]})`] : []),
    "",
    ...(groups.length === 0 ? [`${reportTexts.id.good} (${reportTexts.en.good})`] : [...numbered, "", both("count", counts)]),
  ];
}
