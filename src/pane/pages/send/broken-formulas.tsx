import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AttachedState, FormulaRepair } from "../../../session";
import { send } from "../../../text/pages/send";
import { usePageMemory, usePaneContext } from "../../hooks";
import { ButtonRow, CellButton, Section, Sentence, VisuallyHidden, ShortList } from "../../ui";
import { brokenFormulas, type BrokenFormula } from "./broken";
import { FormulaText } from "./formula-text";

const useStyles = makeStyles({
  formula: { display: "block", fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
});

const workshop = () => import(/* webpackChunkName: "send" */ "./making");

/** Finds formulas of ours in the open workbook that broke on their way here, and restores them in one write. */
export function BrokenFormulas({ state: { withoutFunctions } }: { readonly state: AttachedState }): ReactNode {
  const { words, session, run, write } = usePaneContext();
  const text = send[words.language];
  const [found, setFound] = usePageMemory<readonly BrokenFormula[] | "unreadable" | null>("send.broken", null);
  const find = async (): Promise<void> => {
    const [formulas, { repairedFormula }] = await Promise.all([session.formulas(), workshop()]);
    setFound(formulas === null ? "unreadable" : brokenFormulas(formulas, repairedFormula, withoutFunctions));
  };
  const broken = found === null || found === "unreadable" ? [] : found;
  const repairs = broken.filter((each) => !each.protected);
  const repair = (): void =>
    write(
      "repair",
      () => session.do("repair", repairs.map(repairOf)),
      ({ kind }) => kind !== "not-done" && run(find)
    );
  return (
    <Section title={text.repairTitle} help={text.repairHelp}>
      <ButtonRow>
        {repairs.length > 0 && (
          <Button appearance="primary" onClick={repair}>
            {text.repair(repairs.length)}
          </Button>
        )}
        <Button onClick={() => run(find)}>{found === null ? text.findBroken : text.findAgain}</Button>
      </ButtonRow>
      <div role="status">
        {found !== null && (
          <Sentence>{found === "unreadable" ? text.unreadable : found.length === 0 ? text.noneBroken : text.broken(found.length)}</Sentence>
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
    </Section>
  );
}

const keyOf = ({ place }: BrokenFormula): string => JSON.stringify(place);
const repairOf = ({ place, before, after }: BrokenFormula): FormulaRepair => ({ place, before, after });

function Broken({ formula: { place, before, after, protected: isProtected } }: { readonly formula: BrokenFormula }): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const text = send[words.language];
  return (
    <>
      <CellButton cell={place} />
      <code className={styles.formula}>
        <FormulaText>{before}</FormulaText>
      </code>
      {after !== before && (
        <code className={styles.formula}>
          <span aria-hidden="true">→ </span>
          <VisuallyHidden>{text.becomes} </VisuallyHidden>
          <FormulaText>{after}</FormulaText>
        </code>
      )}
      {isProtected && <Sentence kind="small">{text.onProtected}</Sentence>}
    </>
  );
}
