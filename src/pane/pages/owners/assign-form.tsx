import { indicatorByKey } from "../../../instrument";
import { Button, Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { type Unit, type Assessment, type Entry, unitKey, unitsOf } from "../../../assessment";
import type { OwnerWrite } from "../../../session";
import { owners as allWords } from "../../../text/pages/owners";
import { usePageMemory, usePaneContext } from "../../hooks";
import { WRITE_BAR_HEIGHT, ChoiceLabel, Sentence, Stack, SelectField, TextField } from "../../ui";

const useStyles = makeStyles({
  list: {
    listStyle: "none",
    margin: 0,
    padding: 0,
    // What gets the focus comes to stand above the part that stays in sight.
    "& input": { scrollMarginBottom: "8em" },
  },
  owned: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  // Whoever ticks the first of many sees what to do next without going past the rest.
  finish: {
    position: "sticky",
    bottom: `var(${WRITE_BAR_HEIGHT}, 0px)`,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly assessment: Assessment;
  readonly units: readonly Unit[];
}

/** Names one owner for several indicators at once. What was chosen stays until it stands in the sheet. */
export function AssignForm({ assessment, units }: Props): ReactNode {
  const { words: all, session, write } = usePaneContext();
  const styles = useStyles();
  const words = allWords[all.language];
  const [showsAll, setShowsAll] = usePageMemory("owners.all", false);
  const [chosenKeys, choose] = usePageMemory<readonly string[]>("owners.chosen", []);
  const [name, setName] = usePageMemory("owners.name", "");
  const [replaces, setReplaces] = useState(false);
  const suggestions = useId();

  const offered = assessment.entries.filter(({ cell, owner }) => cell !== null && (showsAll || unitsOf(owner).length === 0));
  const rowless = assessment.entries.filter(({ cell }) => cell === null).length;
  const chosen = offered.filter(({ indicator }) => chosenKeys.includes(indicator));
  const others = name.trim() === "" ? [] : chosen.filter((entry) => hasOtherOwner(entry, name));
  const wanted = replaces ? chosen : chosen.filter((entry) => !others.includes(entry));
  const writes = wanted.map(({ indicator, owner }): OwnerWrite => ({
    indicator,
    before: owner,
    owner: name,
  }));
  const setChosen = (keys: readonly string[], on: boolean): void =>
    choose([...chosenKeys.filter((key) => !keys.includes(key)), ...(on ? keys : [])]);
  const offeredKeys = offered.map(({ indicator }) => indicator);
  return (
    <Stack gap="M">
      <Sentence>{words.assignHelp}</Sentence>
      <SelectField
        label={words.which}
        value={showsAll ? "all" : "unassigned"}
        choices={[
          ["unassigned", words.whichUnassigned],
          ["all", words.whichAll],
        ]}
        change={(value) => setShowsAll(value === "all")}
      />
      <TextField label={words.name} hint={words.nameHint} list={suggestions} value={name} change={setName} />
      <datalist id={suggestions}>
        {units.map((unit) => (
          <option key={unit.key} value={unit.name} />
        ))}
      </datalist>
      {offered.length === 0 ? (
        <Sentence>{rowless > 0 ? words.noRows(rowless) : words.allAssigned}</Sentence>
      ) : (
        <div>
          <Checkbox
            label={<ChoiceLabel>{words.chooseAll(offered.length)}</ChoiceLabel>}
            checked={chosen.length === offered.length ? true : chosen.length === 0 ? false : "mixed"}
            onChange={(_, { checked }) => setChosen(offeredKeys, checked === true)}
          />
          <ul className={styles.list} data-state-list="assignable">
            {offered.map((entry) => (
              <Choice
                key={entry.indicator}
                entry={entry}
                assessment={assessment}
                checked={chosenKeys.includes(entry.indicator)}
                change={(on) => setChosen([entry.indicator], on)}
              />
            ))}
          </ul>
        </div>
      )}
      <div className={chosen.length > 0 ? styles.finish : undefined}>
        {others.length > 0 && (
          <>
            <Checkbox
              label={<ChoiceLabel>{words.replace(others.length, namesOf(others))}</ChoiceLabel>}
              checked={replaces}
              onChange={(_, { checked }) => setReplaces(checked === true)}
            />
            {!replaces && <Sentence>{words.keeps(others.length)}</Sentence>}
          </>
        )}
        <Sentence role="status">
          {offered.length > 0 && words.chosen(chosen.length)}
          {chosen.length > 0 && name.trim() === "" && ` ${words.nameFirst}`}
        </Sentence>
        {writes.length > 0 && name.trim() !== "" && (
          <Button
            appearance="primary"
            onClick={() =>
              write(
                "owners",
                () => session.do("owners", writes),
                ({ kind }) =>
                  kind === "done" &&
                  setChosen(
                    wanted.map(({ indicator }) => indicator),
                    false
                  )
              )
            }
          >
            {words.assignTo(writes.length)}
          </Button>
        )}
      </div>
    </Stack>
  );
}

/** Whether an indicator is owned by others than the units named. */
function hasOtherOwner({ owner }: Entry, name: string): boolean {
  const present = unitsOf(owner).map(unitKey);
  const wanted = new Set(unitsOf(name).map(unitKey));
  return present.some((key) => !wanted.has(key));
}

function namesOf(entries: readonly Entry[]): string {
  const names = [...new Set(entries.flatMap(({ owner }) => unitsOf(owner)))];
  return names.length > 3 ? `${names.slice(0, 3).join(", ")}, …` : names.join(", ");
}

interface ChoiceProps {
  readonly entry: Entry;
  readonly assessment: Assessment;
  readonly checked: boolean;
  readonly change: (checked: boolean) => void;
}

function Choice({ entry: { indicator, owner }, assessment, checked, change }: ChoiceProps): ReactNode {
  const { words: all } = usePaneContext();
  const styles = useStyles();
  const name = (
    <>
      {`${all.pane.indicator(indicator)} · `}
      <span lang="id">{indicatorByKey(assessment.instrument, indicator)?.shortName}</span>
      {owner !== "" && <span className={styles.owned}>{allWords[all.language].owned(owner.split("\n").join("; "))}</span>}
    </>
  );
  return (
    <li data-item="">
      <Checkbox label={<ChoiceLabel>{name}</ChoiceLabel>} checked={checked} onChange={(_, data) => change(data.checked === true)} />
    </li>
  );
}
