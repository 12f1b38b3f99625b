import type { ReactNode } from "react";
import { PageTitle } from "../../ui";
import { usePaneContext, type PageProps } from "../../hooks";
import { NationalResults } from "./national/national-results";
import { OwnColumns } from "./own-columns";
import { Stages } from "./stages/stages";

/** *Perbandingan*: the stages of the assessment; years, self with external and actual with target in the sheet; the agency among others nationally. */
export function ComparisonPage({ state }: PageProps): ReactNode {
  const { words } = usePaneContext();
  return (
    <>
      <PageTitle>{words.pane.pages.comparison}</PageTitle>
      <Stages state={state} />
      <OwnColumns state={state} />
      <NationalResults state={state} />
    </>
  );
}
