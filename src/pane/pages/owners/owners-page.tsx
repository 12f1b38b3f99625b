import { Button, Link, makeStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { ownership, type Ownership, type Assessment } from "../../../assessment";
import { type LastWrite, today } from "../../../session";
import { overdueByUnit } from "../../../outputs/action-plan";
import { relatedColumns } from "../../../table";
import { owners as allWords } from "../../../text/pages/owners";
import { useShowIndicators, usePaneContext, type PageProps, usePlannedActions } from "../../hooks";
import { Fold, PageTitle, Section, Sentence, List } from "../../ui";
import { AssignForm } from "./assign-form";
import { Spellings } from "./spellings";
import { UnitItem } from "./unit-item";

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
});

/** *OPD*: who owns what, how far each unit is, and what nobody owns. */
export function OwnersPage({ state: { reading, lastWrite = null } }: PageProps): ReactNode {
  const { words: all } = usePaneContext();
  const { assessment, table } = reading;
  const owned = ownership(assessment);
  return (
    <>
      <PageTitle>{all.pane.pages.owners}</PageTitle>
      {relatedColumns(table).owner === null ? (
        <NoColumn />
      ) : (
        <>
          {/* What nobody owns comes first; once there is none, it is only where owners are changed. */}
          {owned.unassigned.length > 0 && <Unassigned assessment={assessment} owned={owned} />}
          <Units assessment={assessment} owned={owned} lastWrite={lastWrite} />
          {owned.unassigned.length === 0 && <Unassigned assessment={assessment} owned={owned} />}
          <Spellings assessment={assessment} units={owned.units} />
        </>
      )}
    </>
  );
}

/** A table without owners: what to add, and the offer to add it. */
function NoColumn(): ReactNode {
  const { words: all, session, write } = usePaneContext();
  const styles = useStyles();
  const words = allWords[all.language];
  return (
    <>
      <Sentence>{words.noColumn}</Sentence>
      <Sentence>{words.addColumnHelp}</Sentence>
      <Button appearance="primary" className={styles.button} onClick={() => write("columns", () => session.do("columns", ["owner"]))}>
        {words.addColumn}
      </Button>
    </>
  );
}

interface Props {
  readonly assessment: Assessment;
  readonly owned: Ownership;
}

function Unassigned({ assessment, owned: { units, unassigned } }: Props): ReactNode {
  const { words: all } = usePaneContext();
  const show = useShowIndicators();
  const words = allWords[all.language];
  // Where nobody owns anything yet, assigning is what the page is for; it stays open after the first of them.
  const [open] = useState(units.length === 0);
  return (
    <Section title={words.unassigned} count={unassigned.length}>
      {unassigned.length === 0 ? (
        <Sentence>{words.allAssigned}</Sentence>
      ) : (
        <Sentence>
          <span data-state="unassigned" data-value={String(unassigned.length)}>
            {words.unassignedHelp(unassigned.length)}
          </span>{" "}
          <Link as="button" onClick={() => show({ unit: "" })}>
            {words.showUnassigned}
          </Link>
        </Sentence>
      )}
      <Fold title={words.assign} open={open}>
        <AssignForm assessment={assessment} units={units} />
      </Fold>
    </Section>
  );
}

function Units({ assessment, owned: { units }, lastWrite }: Props & { readonly lastWrite: LastWrite | null }): ReactNode {
  const { words: all } = usePaneContext();
  const words = allWords[all.language];
  const { value: actions } = usePlannedActions(lastWrite);
  const overdue = overdueByUnit(actions ?? [], assessment.entries, today());
  return (
    <Section title={words.units} count={units.length} help={units.length > 0 ? words.unitsHelp(assessment.instrument.scale.whole) : null}>
      {units.length === 0 && <Sentence>{words.none}</Sentence>}
      <List name="units">
        {units.map((unit) => (
          <UnitItem key={unit.key} unit={unit} assessment={assessment} overdue={actions ? (overdue.get(unit.key)?.length ?? 0) : null} />
        ))}
      </List>
    </Section>
  );
}
