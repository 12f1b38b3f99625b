import type { ComponentType } from "react";
import type { PaneWords } from "../../text/pane/shell";
import type { AttachedState } from "../shell/attached";

/** Name of a page: `summary`, `indicators`, `plan`, … Its title stands in the words under the same name. */
export type PageId = keyof PaneWords["pages"];

/** What every page gets. Everything else it needs comes from the surroundings. */
export interface PageProps {
  /** The attached table as last read. */
  readonly state: AttachedState;
  /** Key of the indicator to open the page at, when somebody led the person here; `null` otherwise. */
  readonly at: string | null;
}

/** A page of the pane; its code comes when it is first shown. */
export interface Page {
  readonly id: PageId;
  /** Loads the page's own chunk. @throws (rejects) when it cannot be fetched; asking again tries again */
  readonly load: () => Promise<ComponentType<PageProps>>;
}
