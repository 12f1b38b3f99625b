import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { checkEvidence, type AskedEvidence, type Assessment, type CellPlace, type Finding } from "../../../assessment";
import type { FoundEvidence } from "../../../session";
import { evidence as allWords } from "../../../text/pages/evidence";
import { evidenceSentence, evidenceWords } from "../../../text/table/evidence";
import { decimalSeparator } from "../../format";
import { usePaneContext } from "../../hooks";
import { CellButton, List, Note, Row, Section, Sentence, ShortList } from "../../ui";
import { IndicatorEvidence } from "./indicator-evidence";

interface Props {
  readonly assessment: Assessment;
  readonly asked: AskedEvidence;
  readonly found: FoundEvidence;
  readonly readAgain: () => Promise<void>;
}

/** A list of evidence: where it stands, what is doubtful in it, and how far each indicator is. */
export function EvidenceOverview({ assessment, asked, found, readAgain }: Props): ReactNode {
  const { words: all } = usePaneContext();
  const words = allWords[all.language];
  const { list, others } = found;
  const findings = [...list.findings, ...checkEvidence(assessment, asked, list.items)];
  const cell: CellPlace = { sheet: list.sheet, row: list.columns.headerRow, column: list.columns.columns.item ?? 0 };
  return (
    <>
      <Sentence>
        {words.from} <CellButton cell={cell} name={list.sheet} />
      </Sentence>
      {others.length > 0 && <OtherLists others={others} readAgain={readAgain} />}
      <Note intent="info">{evidenceWords[all.language].approximation}</Note>
      {list.columns.columns.state === undefined && <Sentence>{words.noStates}</Sentence>}
      {findings.length > 0 && <Findings findings={findings} />}
      <Section title={words.byIndicator}>
        <List name="evidence">
          {assessment.entries.map((entry) => (
            <IndicatorEvidence
              key={entry.indicator}
              entry={entry}
              instrument={assessment.instrument}
              asked={asked}
              found={found}
              readAgain={readAgain}
            />
          ))}
        </List>
      </Section>
    </>
  );
}

/** Lists that are not read, with their places and the offer to read one of them instead. */
function OtherLists({ others, readAgain }: Pick<FoundEvidence, "others"> & Pick<Props, "readAgain">): ReactNode {
  const { words: all, session, run } = usePaneContext();
  const words = allWords[all.language];
  return (
    <>
      <Sentence>{words.others(others.length)}</Sentence>
      <List name="otherLists">
        {others.map((place) => (
          <li key={place.sheet} data-item="">
            <Row>
              <CellButton cell={place} />
              <Button
                size="small"
                aria-label={words.readOther(place.sheet)}
                onClick={() =>
                  run(async () => {
                    await session.evidence(place.sheet);
                    await readAgain();
                  })
                }
              >
                {words.readThis}
              </Button>
            </Row>
          </li>
        ))}
      </List>
    </>
  );
}

function Findings({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const { words: all, numberLocale } = usePaneContext();
  const words = allWords[all.language];
  return (
    <Section title={words.findings} count={findings.length}>
      <ShortList
        name="evidenceFindings"
        more={words.moreFindings}
        first={3}
        items={findings.map((finding, nth) => ({ finding, nth }))}
        keyOf={({ finding, nth }) => `${finding.rule} ${nth}`}
        draw={({ finding }) => (
          <>
            <Sentence data-field="message">{evidenceSentence(finding, all.language, decimalSeparator(numberLocale))}</Sentence>
            {finding.place && <CellButton cell={finding.place} />}
          </>
        )}
      />
    </Section>
  );
}
