import type { ReactNode } from "react";
import { useSurroundings } from "../hooks/pane-context";
import { Fold } from "../ui/fold";
import { Later } from "../ui/lazy-part";

const startForm = () => import(/* webpackChunkName: "start" */ "./start-form");

/** Offers a ready worksheet where there is no table to attach. */
export function StartFromNothing({ open }: { readonly open: boolean }): ReactNode {
  const { words } = useSurroundings();
  return (
    <Fold title={words.pane.startFromNothing} open={open}>
      <Later load={startForm} draw={({ StartForm }) => <StartForm />} />
    </Fold>
  );
}
