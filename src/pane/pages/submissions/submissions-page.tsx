import type { ReactNode } from "react";
import { usePaneContext, type PageProps } from "../../hooks";
import { PageTitle } from "../../ui";
import { MergeSection } from "./merge/merge-section";
import { RecapSection } from "./recap/recap-section";
import { SplitSection } from "./split/split-section";

/** *Kiriman*: what goes out to the units and what comes back from them; and the workbooks of many agencies. */
export function SubmissionsPage({ state }: PageProps): ReactNode {
  const { words } = usePaneContext();
  return (
    <>
      <PageTitle>{words.pane.pages.submissions}</PageTitle>
      <SplitSection state={state} />
      <MergeSection state={state} />
      <RecapSection />
    </>
  );
}
