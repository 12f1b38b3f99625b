import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { PageMemoryProvider } from "../hooks/page-memory";
import { usePaneContext } from "../hooks/pane-context";
import { Fold } from "../ui/fold";
import { LazyPart } from "../ui/lazy-part";

const useStyles = makeStyles({
  topics: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

const topics = () => import(/* webpackChunkName: "page-help" */ "../pages/help/help-topics").then(({ HelpTopics }) => HelpTopics);

/** *Bantuan* while no table is attached: who has never seen the pane needs it most then. */
export function HelpBefore(): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  return (
    <Fold title={words.pane.pages.help}>
      <PageMemoryProvider>
        <div className={styles.topics} data-page="help">
          <LazyPart load={topics} draw={(HelpTopics) => <HelpTopics />} />
        </div>
      </PageMemoryProvider>
    </Fold>
  );
}
