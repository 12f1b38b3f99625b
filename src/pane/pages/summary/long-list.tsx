import type { ReactNode } from "react";
import { usePaneContext } from "../../hooks";
import { Fold, List } from "../../ui";

/** How many entries are read at a glance; the rest opens on a click. */
const AT_A_GLANCE = 5;

interface Props<Item> {
  /** Name of the list for whoever reads the page. */
  readonly list: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly draw: (item: Item) => ReactNode;
  /** Name of the fold when all of it is one click away; left out, the first entries are in sight. */
  readonly folded?: string;
}

/** A list whose first entries are in sight and whose rest is one click away. */
export function LongList<Item>({ list, items, keyOf, draw, folded }: Props<Item>): ReactNode {
  const { words } = usePaneContext();
  const part = (some: readonly Item[]): ReactNode => (
    <List gap="M">
      {some.map((item) => (
        <li key={keyOf(item)} data-item="">
          {draw(item)}
        </li>
      ))}
    </List>
  );
  // One entry behind a click would take as much room as the entry itself.
  const shown = items.length === AT_A_GLANCE + 1 ? items.length : AT_A_GLANCE;
  const glance = folded === undefined ? shown : 0;
  return (
    <div data-state-list={list}>
      {glance > 0 && part(items.slice(0, glance))}
      {items.length > glance && (
        <Fold name={list} title={folded ?? words.pane.showRest(items.length - glance)} drawn>
          {part(items.slice(glance))}
        </Fold>
      )}
    </div>
  );
}
