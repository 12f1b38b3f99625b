import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellPlace } from "../../assessment/types";
import { cellName } from "../place";
import { useSurroundings } from "../surroundings";

/** The name of a cell; a click selects it in the workbook. */
export function CellButton({ place }: { readonly place: CellPlace }): ReactNode {
  const { words, session, run } = useSurroundings();
  return (
    <Link
      as="button"
      data-field="cell"
      title={words.pane.selectCell}
      onClick={() => run(() => session.select(place))}
      style={{ overflowWrap: "anywhere", textAlign: "start" }}
    >
      {cellName(place)}
    </Link>
  );
}
