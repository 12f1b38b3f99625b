import { Button } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { withoutAdvice, type Finding } from "../../../../assessment";
import type { AcceptedFinding, Fix } from "../../../../table";
import { summaryRest } from "../../../../text/pages/summary/summary-rest";
import { findingKey } from "./finding-key";
import { SUMMARY_PARTS, usePaneContext } from "../../../hooks";
import { Accepted } from "./accepted";
import { FindingItem } from "./finding-item";
import { RuleGroup } from "./rule-group";
import { LongList } from "../long-list";
import { Section, Subsection, Sentence, Stack } from "../../../ui";

interface Props {
  readonly findings: readonly Finding[];
  readonly fixes: readonly Fix[];
  readonly accepted: readonly AcceptedFinding[];
}

/** Entries that are wrong or doubtful, each with its cell and, where there is one, its fix. */
export function Findings({ findings, fixes, accepted }: Props): ReactNode {
  const { words } = usePaneContext();
  const fixOf = new Map(fixes.map((fix) => [findingKey(fix.finding), fix]));
  const safe = fixes.filter((fix) => fix.safe);
  const pressing = withoutAdvice(findings);
  const advice = findings.filter((finding) => finding.advice === true);
  return (
    <Section title={words.pane.findings} anchor={SUMMARY_PARTS.findings} count={pressing.length}>
      {pressing.length === 0 && <Sentence>{words.pane.noFindings}</Sentence>}
      {/* First, so that the title is in sight when the list below it becomes short. */}
      {safe.length > 1 && <ApplyAll fixes={safe} />}
      {(["error", "doubt"] as const).map((severity) => (
        <Group key={severity} severity={severity} findings={pressing.filter((finding) => finding.severity === severity)} fixOf={fixOf} />
      ))}
      {advice.length > 0 && (
        <LongList
          list="findings"
          items={advice}
          keyOf={findingKey}
          draw={(finding) => <FindingItem finding={finding} fix={null} />}
          folded={`${words.pane.findingKinds.advice} (${advice.length})`}
        />
      )}
      {accepted.length > 0 && <Accepted accepted={accepted} />}
    </Section>
  );
}

/** So many findings of one rule are told together: fewer are read faster one by one. */
const TOGETHER_FROM = 5;

interface GroupProps {
  readonly severity: Finding["severity"];
  readonly findings: readonly Finding[];
  readonly fixOf: ReadonlyMap<string, Fix>;
}

function Group({ severity, findings, fixOf }: GroupProps): ReactNode {
  const { words } = usePaneContext();
  if (findings.length === 0) return null;
  // What one click puts right comes first; else as they stand in the sheet.
  const rank = (finding: Finding): number => (fixOf.has(findingKey(finding)) ? 0 : 1);
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  const many = [...byRule].filter(([, alike]) => alike.length >= TOGETHER_FROM);
  const few = findings.filter(({ rule }) => (byRule.get(rule)?.length ?? 0) < TOGETHER_FROM);
  return (
    <Subsection title={`${words.pane.findingKinds[severity]} (${findings.length})`}>
      {many.map(([rule, alike]) => (
        <RuleGroup key={rule} findings={alike} fixOf={fixOf} />
      ))}
      {few.length > 0 && (
        <LongList
          list="findings"
          items={[...few].sort((one, other) => rank(one) - rank(other))}
          keyOf={findingKey}
          draw={(finding) => <FindingItem finding={finding} fix={fixOf.get(findingKey(finding)) ?? null} />}
        />
      )}
    </Subsection>
  );
}

function ApplyAll({ fixes }: { readonly fixes: readonly Fix[] }): ReactNode {
  const { words, session, write } = usePaneContext();
  const helpId = useId();
  return (
    <Stack gap="XS" align="start">
      <Button appearance="primary" aria-describedby={helpId} onClick={() => write("fix", () => session.do("fix", fixes))}>
        {summaryRest[words.language].applyAll(fixes.length)}
      </Button>
      <Sentence kind="small" id={helpId}>
        {summaryRest[words.language].applyAllHelp}
      </Sentence>
    </Stack>
  );
}
