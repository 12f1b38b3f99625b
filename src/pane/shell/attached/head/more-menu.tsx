import { Menu, MenuItem, MenuList, MenuPopover } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { MORE_PAGES, usePaneContext, type OpenTab, type PageId } from "../../../hooks";

interface Props {
  /** What opened the list, under which it stands. */
  readonly target: HTMLElement | null;
  readonly page: PageId;
  readonly close: () => void;
  readonly open: OpenTab;
}

/** The pages without a tab, as a menu: arrows, first letters and Esc work in it as in every menu. */
export function MoreMenu({ target, page, close, open }: Props): ReactNode {
  const { words } = usePaneContext();
  return (
    <Menu open onOpenChange={(_, data) => !data.open && close()} positioning={{ target, position: "below", align: "end" }}>
      <MenuPopover>
        <MenuList aria-label={words.pane.pageList}>
          {MORE_PAGES.map((id) => (
            <MenuItem
              key={id}
              data-tab={id}
              {...(id === page ? { "aria-current": "page" as const } : {})}
              onClick={({ detail }) => open(id, detail > 0)}
            >
              {words.pane.pages[id]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
