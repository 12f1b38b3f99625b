import type { ReactNode } from "react";
import { compareStages } from "../../../../assessment";
import type { AttachedState } from "../../../../session";
import { repeatedStages, stagesOf } from "../../../../table";
import { stagesWords } from "../../../../text/pages/stages";
import { stageNames } from "../../../../text/table/stages";
import { usePaneContext } from "../../../hooks";
import { Section, Sentence } from "../../../ui";
import { StageIndicators } from "./stage-indicators";
import { StageIndices } from "./stage-indices";

/** The stages of the assessment side by side, where the table has at least two of them. All of it stands in the reading already. */
export function Stages({ state: { reading } }: { readonly state: AttachedState }): ReactNode {
  const { words } = usePaneContext();
  const text = stagesWords[words.language];
  const names = stageNames[words.language];
  const columns = stagesOf(reading);
  const repeated = repeatedStages(reading);
  if (columns.length + repeated.length < 2) return null;
  const { instrument } = reading.assessment;
  const comparison = compareStages(instrument, columns);
  const counted = columns.find(({ column }) => column === reading.table.levelColumn);
  return (
    <Section title={text.title} help={text.help}>
      {repeated.map((stage) => (
        <Sentence key={stage}>{text.repeated(names[stage])}</Sentence>
      ))}
      {columns.length > 1 && (
        <>
          <StageIndices instrument={instrument} columns={columns} comparison={comparison} />
          <Sentence kind="small">{counted ? text.counted(names[counted.stage]) : text.notStage}</Sentence>
          <StageIndicators instrument={instrument} comparison={comparison} />
        </>
      )}
    </Section>
  );
}
