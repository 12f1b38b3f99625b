import type { ReactNode } from "react";
import { Fold } from "./fold";
import { List } from "./list";

/** So many are shown at once, where nobody says otherwise; the others are a click away. */
const AT_A_GLANCE = 5;

interface Props<Item> {
  /** Name of the list for whoever reads the page by machine. */
  readonly name: string;
  /** Title of the fold that holds the others, by how many they are. */
  readonly more: (count: number) => string;
  /** So many are shown at once. */
  readonly first?: number;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly draw: (item: Item) => ReactNode;
}

/** The first of many things, and the others behind a click. */
export function ShortList<Item>({ name, more, first = AT_A_GLANCE, items, keyOf, draw }: Props<Item>): ReactNode {
  const list = (some: readonly Item[]): ReactNode => (
    <List gap="XS" name={name}>
      {some.map((item) => (
        <li key={keyOf(item)} data-item="">
          {draw(item)}
        </li>
      ))}
    </List>
  );
  const rest = items.slice(first);
  return (
    <>
      {first > 0 && list(items.slice(0, first))}
      {rest.length > 0 && (
        <Fold name={`${name} ${more(0)}`} title={more(rest.length)}>
          {list(rest)}
        </Fold>
      )}
    </>
  );
}
