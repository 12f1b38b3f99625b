import type { ReactNode } from "react";
import { askedEvidence } from "../../../assessment";
import { PageTitle, LoadFailed, Sentence } from "../../ui";
import { useEvidence, usePaneContext, useTexts, type PageProps } from "../../hooks";
import { BridgeSection } from "./bridge/bridge-section";
import { EvidenceOverview } from "./evidence-overview";
import { NoList } from "./no-list";

/** *Data Dukung*: what each level asks for, how far it is, and what value that amounts to. */
export function EvidencePage({ state: { reading, lastWrite = null } }: PageProps): ReactNode {
  const { words } = usePaneContext();
  const { assessment, table } = reading;
  const texts = useTexts(assessment.instrument.id, true);
  const { value: found, readAgain } = useEvidence(table.sheet, lastWrite);
  return (
    <>
      <PageTitle>{words.pane.pages.evidence}</PageTitle>
      {texts.kind === "failed" ? (
        <LoadFailed again={texts.again}>{words.pane.partFailed}</LoadFailed>
      ) : texts.kind === "loading" || found === undefined ? (
        <Sentence>{words.pane.partLoading}</Sentence>
      ) : found === null ? (
        <NoList instrument={assessment.instrument} texts={texts.value} />
      ) : (
        <EvidenceOverview
          assessment={assessment}
          asked={askedEvidence(assessment.instrument, texts.value)}
          found={found}
          readAgain={readAgain}
        />
      )}
      <BridgeSection instrument={assessment.instrument} />
    </>
  );
}
