import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../../../../assessment";
import type { Fix } from "../../../../table";
import { findingGroups } from "../../../../text/pages/summary/finding-groups";
import { usePaneContext } from "../../../hooks";
import { Sentence } from "../../../ui";
import { LongList } from "../long-list";
import { FindingItem } from "./finding-item";
import { findingKey } from "./finding-key";

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorStatusWarningBorderActive}`,
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorderActive },
});

interface Props {
  /** All of one rule. */
  readonly findings: readonly Finding[];
  readonly fixOf: ReadonlyMap<string, Fix>;
}

/** Many findings of one rule told together, with one fix for all of them; each is one click away. */
export function RuleGroup({ findings, fixOf }: Props): ReactNode {
  const { words, session, write } = usePaneContext();
  const styles = useStyles();
  const text = findingGroups[words.language];
  const [first] = findings;
  if (first === undefined) return null;
  // A fix that changes what a cell says is looked at on its own.
  const fixes = findings.flatMap((finding) => fixOf.get(findingKey(finding)) ?? []).filter(({ safe }) => safe);
  const keys = [...new Set(findings.flatMap(({ indicator }) => indicator ?? []))];
  const titles: Readonly<Record<string, string>> = text.titles;
  return (
    <div className={first.severity === "error" ? `${styles.group} ${styles.error}` : styles.group}>
      <Sentence kind="strong">
        {titles[first.rule] ?? first.rule} ({findings.length})
      </Sentence>
      {keys.length > 0 && <Sentence kind="small">{text.where(keys.join(", "))}</Sentence>}
      {fixes.length > 1 && (
        <Button size="small" onClick={() => write("fix", () => session.do("fix", fixes))}>
          {text.fixAll(fixes.length)}
        </Button>
      )}
      <LongList
        list="findings"
        items={findings}
        keyOf={findingKey}
        draw={(finding) => <FindingItem finding={finding} fix={fixOf.get(findingKey(finding)) ?? null} />}
        folded={text.oneByOne(findings.length)}
      />
    </div>
  );
}
