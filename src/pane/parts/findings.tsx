import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../../assessment/types";
import { findingSentence } from "../../text";
import { cellName } from "../place";
import { useSurroundings } from "../surroundings";
import { CellButton } from "./cell-button";
import { LongList } from "./long-list";
import { Section } from "./section";
import { Sentence } from "./sentence";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  message: { margin: 0, overflowWrap: "anywhere" },
});

/** Where the index leads to. */
export const FINDINGS = "spbe-findings";

/** Entries that are wrong or doubtful, each with its cell. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const { words } = useSurroundings();
  return (
    <Section title={words.pane.findings} anchor={FINDINGS} count={findings.length}>
      {findings.length === 0 && <Sentence>{words.pane.noFindings}</Sentence>}
      <LongList
        list="findings"
        items={worstFirst(findings)}
        keyOf={keyOf}
        draw={(finding) => <FindingItem finding={finding} />}
      />
    </Section>
  );
}

/** What must be fixed before what should be looked at; else as they stand in the sheet. */
function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  const rank = ({ severity }: Finding): number => (severity === "error" ? 0 : 1);
  return [...findings].sort((one, other) => rank(one) - rank(other));
}

function keyOf({ rule, indicator, place }: Finding): string {
  return `${rule} ${indicator ?? ""} ${place === null ? "" : cellName(place)}`;
}

function FindingItem({ finding }: { readonly finding: Finding }): ReactNode {
  const { words } = useSurroundings();
  const styles = useStyles();
  const { severity, indicator, place } = finding;
  return (
    <>
      <div className={styles.line}>
        <Badge appearance="tint" color={severity === "error" ? "danger" : "warning"}>
          {words.pane.findingKinds[severity]}
        </Badge>
        {place !== null && <CellButton place={place} />}
      </div>
      <p className={styles.message} data-field="indicator" data-value={indicator ?? ""}>
        <span data-field="message">{findingSentence(finding, words.language)}</span>
      </p>
    </>
  );
}
