import { levelColumnOf, type Candidate } from "../../table";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { candidateNames } from "./candidate-names";
import { columnLetters } from "../../grid";
import { usePaneContext } from "../hooks";
import { List } from "../ui";

const useStyles = makeStyles({
  item: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  button: { overflowWrap: "anywhere", textAlign: "start", maxWidth: "100%" },
  where: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** Level columns that could be read instead, each a button named by its header. */
export function Candidates({ candidates }: { readonly candidates: readonly Candidate[] }): ReactNode {
  const { words } = usePaneContext();
  const names = candidateNames(candidates, words.pane);
  return (
    <List gap="S" name="candidates">
      {candidates.map((candidate, position) => (
        <CandidateItem
          key={`${candidate.table.sheet}!${candidate.table.rows[0]?.row ?? 0}!${candidate.table.levelColumn}`}
          candidate={candidate}
          name={names[position] ?? levelColumnOf(candidate.table).header}
        />
      ))}
    </List>
  );
}

function CandidateItem({ candidate, name }: { readonly candidate: Candidate; readonly name: string }): ReactNode {
  const { words, session, run } = usePaneContext();
  const styles = useStyles();
  const whereId = useId();
  const { sheet, levelColumn } = candidate.table;
  const letter = columnLetters(levelColumn);
  const [beforeSheet, beforeColumn] = words.pane.place;
  return (
    <li className={styles.item} data-item="">
      <Button
        size="small"
        className={styles.button}
        aria-describedby={whereId}
        data-field="header"
        data-value={levelColumnOf(candidate.table).header}
        onClick={() => run(() => session.attach(candidate))}
      >
        {name}
      </Button>
      <span id={whereId} className={styles.where}>
        {beforeSheet}
        <span data-field="sheet">{sheet}</span>
        {beforeColumn}
        <span data-field="levelColumn">{letter}</span>
      </span>
    </li>
  );
}
