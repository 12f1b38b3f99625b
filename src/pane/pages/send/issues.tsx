import type { ReactNode } from "react";
import type { SendIssue, SendIssueKind } from "../../../send";
import { send } from "../../../text/pages/send";
import { usePaneContext } from "../../hooks";
import { CellButton, Section, Sentence, Subsection, Tag, ShortList } from "../../ui";
import type { Checked } from "./making";
import { FormulaText } from "./formula-text";

/** What recipients would see or what leaks, kind by kind; each leads to its cell. */
export function Issues({ checked }: { readonly checked: Checked | null }): ReactNode {
  const { words } = usePaneContext();
  const text = send[words.language];
  const issues = checked?.issues ?? [];
  return (
    <Section title={text.issuesTitle} help={text.issuesHelp} {...(checked !== null && { count: issues.length })}>
      {checked === null ? (
        <Sentence>{text.notChecked}</Sentence>
      ) : (
        <div role="status">{issues.length === 0 && <Sentence>{text.noIssues}</Sentence>}</div>
      )}
      {[...new Set(issues.map(({ kind }) => kind))].map((kind) => (
        <Kind key={kind} kind={kind} issues={issues.filter((issue) => issue.kind === kind)} />
      ))}
    </Section>
  );
}

function Kind({ kind, issues }: { readonly kind: SendIssueKind; readonly issues: readonly SendIssue[] }): ReactNode {
  const { words } = usePaneContext();
  const text = send[words.language];
  const title = text.issueKinds[kind];
  return (
    <Subsection title={title}>
      <ShortList
        name={`issues-${kind}`}
        more={(count) => text.more(count, title)}
        items={issues}
        keyOf={keyOf}
        draw={(issue) => <Issue issue={issue} />}
      />
    </Subsection>
  );
}

const keyOf = ({ place, address, what }: SendIssue): string => JSON.stringify([place, address, what]);

function Issue({ issue: { kind, place, address, what, mended } }: { readonly issue: SendIssue }): ReactNode {
  const { words } = usePaneContext();
  return (
    <>
      {place !== null && (
        <>
          <CellButton cell={place} name={`${place.sheet}!${address}`} />{" "}
        </>
      )}
      {what !== address && <span data-field="what">{kind === "spbe-formula" ? <FormulaText>{what}</FormulaText> : what}</span>}{" "}
      {mended && <Tag kind="good">{send[words.language].mended}</Tag>}
    </>
  );
}
