import { levelColumnOf } from "../../table";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { Candidate } from "../../table/model";
import { candidateNames } from "./candidate-names";
import { columnLetters } from "../../grid/a1";
import { useSurroundings } from "../hooks/pane-context";

const useStyles = makeStyles({
  list: {
    listStyle: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  item: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  button: { overflowWrap: "anywhere", textAlign: "start", maxWidth: "100%" },
  place: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** Level columns that could be read instead, each a button named by its header. */
export function Candidates({ candidates }: { readonly candidates: readonly Candidate[] }): ReactNode {
  const { words } = useSurroundings();
  const styles = useStyles();
  const names = candidateNames(candidates, words.pane);
  return (
    <ul className={styles.list} data-state-list="candidates">
      {candidates.map((candidate, position) => (
        <CandidateItem
          key={`${candidate.table.sheet}!${candidate.table.rows[0]?.row ?? 0}!${candidate.table.levelColumn}`}
          candidate={candidate}
          name={names[position] ?? levelColumnOf(candidate.table).header}
        />
      ))}
    </ul>
  );
}

function CandidateItem({ candidate, name }: { readonly candidate: Candidate; readonly name: string }): ReactNode {
  const { words, session, run } = useSurroundings();
  const styles = useStyles();
  const placeId = useId();
  const { sheet, levelColumn } = candidate.table;
  const letter = columnLetters(levelColumn);
  const [beforeSheet, beforeColumn] = words.pane.place;
  return (
    <li className={styles.item} data-item="">
      <Button
        size="small"
        className={styles.button}
        aria-describedby={placeId}
        data-field="header"
        data-value={levelColumnOf(candidate.table).header}
        onClick={() => run(() => session.attach(candidate))}
      >
        {name}
      </Button>
      <span id={placeId} className={styles.place}>
        {beforeSheet}
        <span data-field="sheet">{sheet}</span>
        {beforeColumn}
        <span data-field="levelColumn">{letter}</span>
      </span>
    </li>
  );
}
