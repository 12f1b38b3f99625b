import type { ReactNode } from "react";
import { PageMemoryProvider, usePaneContext } from "../hooks";
import { Fold, LazyPart, Stack } from "../ui";

const topics = () => import(/* webpackChunkName: "page-help" */ "../pages/help/help-topics").then(({ HelpTopics }) => HelpTopics);

/** *Bantuan* while no table is attached: who has never seen the pane needs it most then. */
export function HelpBefore(): ReactNode {
  const { words } = usePaneContext();
  return (
    <Fold title={words.pane.pages.help}>
      <PageMemoryProvider>
        <Stack gap="L" data-page="help">
          <LazyPart load={topics} draw={(HelpTopics) => <HelpTopics />} />
        </Stack>
      </PageMemoryProvider>
    </Fold>
  );
}
