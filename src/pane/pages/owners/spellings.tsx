import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { entriesOf, alike, renamed, type Unit, type Assessment } from "../../../assessment";
import type { OwnerWrite } from "../../../session";
import { owners as allWords } from "../../../text/pages/owners";
import { Section, List, ButtonRow } from "../../ui";
import { usePaneContext } from "../../hooks";

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalXS}`, overflowWrap: "anywhere" },
});

interface Props {
  readonly assessment: Assessment;
  readonly units: readonly Unit[];
}

/** Units that are not always written alike: offered to be written one way, never changed unasked. */
export function Spellings({ assessment, units }: Props): ReactNode {
  const { words: all } = usePaneContext();
  const words = allWords[all.language];
  const varied = units.filter(({ spellings }) => spellings.length > 1).map((unit) => ({ units: [unit], maybe: false }));
  const similar = alike(units).map((group) => ({ units: group, maybe: true }));
  const groups = [
    ...similar,
    ...varied.filter(({ units: [unit] }) => !similar.some((group) => group.units.some((each) => each.key === unit?.key))),
  ];
  if (groups.length === 0) return null;
  return (
    <Section title={words.variants} count={groups.length} help={words.variantsHelp}>
      <List gap="M" name="spellings">
        {groups.map((group) => (
          <li key={group.units.map(({ key }) => key).join()} data-item="">
            <Group assessment={assessment} units={group.units} maybe={group.maybe} />
          </li>
        ))}
      </List>
    </Section>
  );
}

/** How many ways to write one name get a button. */
const OFFERED = 3;

function Group({ assessment, units, maybe }: Props & { readonly maybe: boolean }): ReactNode {
  const { words: all, session, write } = usePaneContext();
  const styles = useStyles();
  const words = allWords[all.language];
  const spellings = units.flatMap((unit) => unit.spellings);
  const keys = units.map(({ key }) => key);
  const entries = entriesOf(assessment, [...new Set(units.flatMap(({ indicators }) => indicators))]);
  const writesOf = (name: string): readonly OwnerWrite[] =>
    entries.flatMap(({ indicator, owner }) => {
      const after = renamed(owner, keys, name);
      return after === owner ? [] : [{ indicator, before: owner, owner: after }];
    });
  return (
    <>
      <p className={styles.text}>
        {maybe && `${words.maybeOne} `}
        {spellings.map(({ text, indicators }) => words.written(text, indicators.length)).join(", ")}
      </p>
      <ButtonRow>
        {spellings.slice(0, OFFERED).map(({ text }) => (
          <Button key={text} size="small" onClick={() => write("owners", () => session.do("owners", writesOf(text)))}>
            {words.unify(text)}
          </Button>
        ))}
      </ButtonRow>
    </>
  );
}
