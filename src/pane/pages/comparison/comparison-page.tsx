import type { ReactNode } from "react";
import { PageTitle } from "../../ui/page-title";
import { useSurroundings } from "../../hooks/pane-context";
import type { PageProps } from "../../hooks/route";
import { NationalResults } from "./national-results";
import { OwnColumns } from "./own-columns";

/** *Perbandingan*: years, self with external and actual with target in the sheet; the agency among others nationally. */
export function ComparisonPage({ state }: PageProps): ReactNode {
  const { words } = useSurroundings();
  return (
    <>
      <PageTitle>{words.pane.pages.comparison}</PageTitle>
      <OwnColumns state={state} />
      <NationalResults state={state} />
    </>
  );
}
