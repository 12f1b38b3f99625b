import { useState, type ReactNode } from "react";
import type { AttachedState } from "../../session";
import { usePageMemory } from "../hooks";
import { LazyPart } from "../ui";

const card = () => import(/* webpackChunkName: "selected" */ "./selected-card");

/**
 * The indicator whose row the person selected in the sheet, until another row is selected. It can be pinned, and closed until
 * another row is selected.
 */
export function SelectedIndicator({ state }: { readonly state: AttachedState }): ReactNode {
  const { pointed } = state;
  const [pinned, setPinned] = usePageMemory<string | null>("selected.pinned", null);
  const [closed, setClosed] = useState<string | null>(null);
  // Selecting another row and coming back shows a closed one again.
  if (closed !== null && pointed !== closed) setClosed(null);
  const key = pinned ?? (pointed === closed ? null : pointed);
  if (key === null) return null;
  const close = (): void => {
    setPinned(null);
    setClosed(pointed);
  };
  return (
    <LazyPart
      load={card}
      draw={({ SelectedCard }) => (
        <SelectedCard
          indicator={key}
          reading={state.reading}
          pinned={pinned !== null}
          pin={(wanted) => setPinned(wanted ? key : null)}
          close={close}
        />
      )}
    />
  );
}
