import { toDouble } from "../../../assessment";
import type { SessionState, Support } from "../../../session";
import type { HelpWords } from "../../../text/pages/help";

/**
 * What to quote when asking for help, one fact on each line. The self-test compares the pane's index with what the
 * function answers, to the last digit; neither writes anything.
 */
export async function diagnosis(support: Support, state: SessionState, numberLocale: string, words: HelpWords["facts"]): Promise<string> {
  const facts = await support.facts();
  const host = facts === null ? words.noHost : `${facts.host} ${facts.platform} ${facts.version}`;
  const sets = Object.entries(facts?.sets ?? {}).map(([set, version]) => `${set} ${version ?? words.missing}`);
  const sample = (1234.5).toLocaleString(numberLocale);
  const lines: (readonly [string, string])[] = [
    [words.version, support.version()],
    [words.host, host],
    [words.sets, sets.length > 0 ? sets.join(", ") : words.noHost],
    [words.languages, `${facts?.displayLanguage ?? "?"} / ${facts?.contentLanguage ?? "?"}`],
    [words.numbers, `${numberLocale} (${sample})`],
    [words.browser, facts?.browser ?? words.noHost],
    ...(await selfTest(support, state, words)),
  ];
  return lines.map(([name, value]) => `${name}: ${value}`).join("\n");
}

async function selfTest(support: Support, state: SessionState, words: HelpWords["facts"]): Promise<(readonly [string, string])[]> {
  if (state.phase !== "attached") {
    return [
      [words.table, words.noTable],
      [words.selfTest, words.notTested],
    ];
  }
  const { scorecard } = state;
  const index = toDouble(scorecard.index);
  const table = `${scorecard.instrument.shortTitle}, ${scorecard.filled}/${scorecard.total}`;
  const told = [
    [words.table, table],
    [words.paneIndex, String(index)],
  ] as const;
  try {
    const answer = await support.indexAnswer();
    const verdict = answer === index ? words.agree : words.differ;
    return [...told, [words.functionIndex, String(answer)], [words.selfTest, verdict]];
  } catch (failure) {
    const why = failure instanceof Error ? failure.message : messageOf(failure);
    return [...told, [words.functionIndex, words.noAnswer(why)]];
  }
}

/** Errors of functions are objects of their own kind, with a message. */
function messageOf(failure: unknown): string {
  const { message } = (failure ?? {}) as { readonly message?: unknown };
  return typeof message === "string" ? message : String(failure);
}
