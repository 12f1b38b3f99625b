import type { ReactNode } from "react";
import type { FoundTable } from "../../table";
import { usePaneContext } from "../hooks";
import { CorrectGuess } from "./correct-guess";
import { Fold, LazyPart, Section } from "../ui";

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
