import type { ReactNode } from "react";
import { usePaneContext } from "../hooks";
import { Fold, LazyPart } from "../ui";

const startForm = () => import(/* webpackChunkName: "start" */ "./start-form");

/** Offers a ready worksheet where there is no table to attach. */
export function StartFromNothing({ open }: { readonly open: boolean }): ReactNode {
  const { words } = usePaneContext();
  return (
    <Fold title={words.pane.startFromNothing} open={open}>
      <LazyPart load={startForm} draw={({ StartForm }) => <StartForm />} />
    </Fold>
  );
}
