import type { ReactNode } from "react";
import { PageMemoryProvider } from "../hooks/page-memory";
import { usePaneContext } from "../hooks/pane-context";
import { Fold } from "../ui/fold";
import { LazyPart } from "../ui/lazy-part";
import { Stack } from "../ui/stack";

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
