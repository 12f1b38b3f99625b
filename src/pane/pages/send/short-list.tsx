import type { ReactNode } from "react";
import { send } from "../../../text/pages/send";
import { usePaneContext } from "../../hooks";
import { Fold, List } from "../../ui";

/** So many are shown at once; the others are a click away. */
const AT_A_GLANCE = 5;

interface Props<Item> {
  /** Name of the list for whoever reads the page by machine. */
  readonly name: string;
  /** What they are, said again where the others are folded away. */
  readonly title: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly draw: (item: Item) => ReactNode;
}

/** The first of many things, and the others behind a click. */
export function ShortList<Item>({ name, title, items, keyOf, draw }: Props<Item>): ReactNode {
  const { words } = usePaneContext();
  const list = (some: readonly Item[]): ReactNode => (
    <List gap="XS" name={name}>
      {some.map((item) => (
        <li key={keyOf(item)} data-item="">
          {draw(item)}
        </li>
      ))}
    </List>
  );
  const rest = items.slice(AT_A_GLANCE);
  return (
    <>
      {list(items.slice(0, AT_A_GLANCE))}
      {rest.length > 0 && (
        <Fold name={`${name} ${title}`} title={send[words.language].more(rest.length, title)}>
          {list(rest)}
        </Fold>
      )}
    </>
  );
}
