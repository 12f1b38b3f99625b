import type { ReactNode } from "react";
import type { FoundTable } from "../../table/model";
import { usePaneContext } from "../hooks/pane-context";
import { CorrectGuess } from "./correct-guess";
import { Fold } from "../ui/fold";
import { LazyPart } from "../ui/lazy-part";
import { Section } from "../ui/section";

const mapForm = () => import(/* webpackChunkName: "map-columns" */ "./map-form");

interface Props {
  readonly title: string;
  /** What was found so far, `null` for nothing. */
  readonly table: FoundTable | null;
}

/** The two ways to put a guess right: point at the levels, or say what each column is. */
export function WrongGuess({ title, table }: Props): ReactNode {
  const { words } = usePaneContext();
  return (
    <Section title={title}>
      <CorrectGuess />
      <Fold title={words.pane.mapColumns}>
        <LazyPart load={mapForm} draw={({ MapForm }) => <MapForm table={table} />} />
      </Fold>
    </Section>
  );
}
