import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AttachedState, FormulaRepair, ValueRepair } from "../../../../session";
import { repairing } from "../../../../text/pages/repairing";
import { send } from "../../../../text/pages/send";
import { usePageMemory, usePaneContext } from "../../../hooks";
import { ButtonRow, CellButton, Section, Sentence, ShortList } from "../../../ui";
import type { BrokenFormula } from "./broken";
import { findBroken, isOffered, keyOf, type FoundBroken, type FoundValue } from "./find-broken";
import { FormulaLine } from "./formula-line";
import { RememberFormulas } from "./remember-formulas";
import { LostFormulas, ValuesInPlace } from "./values-in-place";

/**
 * Finds formulas of ours in the open workbook that broke on their way here, and restores them in one write; also those that only their values are
 * left of, where the workbook remembers them.
 */
export function BrokenFormulas({ state }: { readonly state: AttachedState }): ReactNode {
  const { words, session, run, write } = usePaneContext();
  const text = send[words.language];
  const [found, setFound] = usePageMemory<FoundBroken | "unreadable" | null>("send.broken", null);
  const [ticked, setTicked] = usePageMemory<ReadonlySet<string>>("send.ticked", NONE);
  const find = async (): Promise<void> => {
    const now = await findBroken(session, state.reading.table, state.withoutFunctions);
    setFound(now ?? "unreadable");
    setTicked(new Set(now?.values.filter((one) => one.isResult === true && isOffered(one)).map(keyOf)));
  };
  const { broken, values, remembered }: FoundBroken = found === null || found === "unreadable" ? NOTHING_FOUND : found;
  const repairs = broken.filter((each) => !each.protected);
  const lost = state.withoutFunctions ? [] : (remembered?.lost ?? []);
  const repair = (these: readonly (FormulaRepair | ValueRepair)[]): void =>
    write(
      "repair",
      () => session.do("repair", these),
      ({ kind }) => kind !== "not-done" && run(find)
    );
  return (
    <Section title={text.repairTitle} help={text.repairHelp}>
      <ButtonRow>
        {repairs.length > 0 && (
          <Button appearance="primary" onClick={() => repair(repairs.map(repairOf))}>
            {text.repair(repairs.length)}
          </Button>
        )}
        <Button onClick={() => run(find)}>{found === null ? text.findBroken : text.findAgain}</Button>
      </ButtonRow>
      <div role="status">
        {found !== null && (
          <Sentence>
            {found === "unreadable" ? text.unreadable : broken.length === 0 ? text.noneBroken : text.broken(broken.length)}{" "}
            {values.length > 0 && repairing[words.language].found(values.length)}
          </Sentence>
        )}
      </div>
      {broken.length > 0 && (
        <ShortList
          name="broken"
          more={(count) => text.more(count, text.repairTitle)}
          items={broken}
          keyOf={keyOf}
          draw={(one) => <Broken formula={one} />}
        />
      )}
      {values.length > 0 && (
        <ValuesInPlace
          values={values}
          ticked={ticked}
          tick={setTicked}
          restore={() => repair(values.filter((one) => ticked.has(keyOf(one))).map(valueRepairOf))}
        />
      )}
      {lost.length > 0 && <LostFormulas lost={lost} />}
      <RememberFormulas count={state.formulasRemembered} remembered={remembered} find={find} />
    </Section>
  );
}

const NONE: ReadonlySet<string> = new Set();
const NOTHING_FOUND: FoundBroken = { broken: [], values: [], remembered: null };
const repairOf = ({ place, before, after }: BrokenFormula): FormulaRepair => ({ place, before, after });
const valueRepairOf = ({ place, value, formula, rows, columns }: FoundValue): ValueRepair => ({
  place,
  value,
  after: formula,
  rows,
  columns,
});

function Broken({ formula: { place, before, after, protected: isProtected } }: { readonly formula: BrokenFormula }): ReactNode {
  const { words } = usePaneContext();
  return (
    <>
      <CellButton cell={place} />
      <FormulaLine>{before}</FormulaLine>
      {after !== before && <FormulaLine becomes>{after}</FormulaLine>}
      {isProtected && <Sentence kind="small">{send[words.language].onProtected}</Sentence>}
    </>
  );
}
