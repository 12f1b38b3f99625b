import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { SentFormula } from "../../../send";
import { send, type SendWords } from "../../../text/pages/send";
import { usePaneContext } from "../../hooks";
import { ButtonRow, CellButton, List, MailText, Sentence, Stack, Subsection, ShortList } from "../../ui";
import { FormulaText } from "./formula-text";
import { partNames, placeName } from "./names";
import type { Made, Sending } from "./use-sending";

/** What was done to make the copy, and the text of an email that goes with it. */
export function MadeCopy({ made, sending }: { readonly made: Made; readonly sending: Sending }): ReactNode {
  const { words } = usePaneContext();
  const text = send[words.language];
  const { copy, handed } = made;
  const fixed = copy.formulas.filter(({ became }) => became !== "native");
  return (
    <Stack gap="M">
      {handed !== "nowhere" && <Download made={made} />}
      <List gap="XS" name="made">
        {factsOf(made, fixed.length, text).map((fact) => (
          <li key={fact} data-item="">
            {fact}
          </li>
        ))}
      </List>
      {fixed.length > 0 && (
        <Subsection title={text.fixed(fixed.length)}>
          <ShortList
            name="fixed"
            more={(count) => text.more(count, text.fixed(fixed.length))}
            items={fixed}
            keyOf={keyOf}
            draw={(one) => <Fixed formula={one} />}
          />
        </Subsection>
      )}
      <MailText words={text} text={sending.mail} change={sending.setMail} />
    </Stack>
  );
}

const keyOf = ({ place, within, formula }: SentFormula): string => JSON.stringify([place, within, formula]);

function factsOf({ copy }: Made, fixed: number, text: SendWords): readonly string[] {
  const { formulas, sheet, removed, kept, notes } = copy;
  const native = formulas.length - fixed;
  return [
    ...(formulas.length === 0 ? [text.noFormulas] : []),
    ...(native > 0 ? [text.native(native)] : []),
    ...(sheet === null ? [] : [text.sheet(sheet)]),
    removed.length === 0 ? text.nothingRemoved : text.removed(partNames(removed, text)),
    ...(kept.length === 0 ? [] : [text.kept(partNames(kept, text))]),
    ...notes.map((note) => text.notes[note]),
  ];
}

/** A formula that became its value: where, what it was, and why. */
function Fixed({ formula }: { readonly formula: SentFormula }): ReactNode {
  const { words } = usePaneContext();
  const text = send[words.language];
  const { place, within, became } = formula;
  return (
    <>
      {place !== null && within === null ? <CellButton cell={place} /> : placeName(formula, text)}{" "}
      <FormulaText>{formula.formula}</FormulaText>
      {became !== "native" && <Sentence kind="small">{text.fixedReasons[became]}</Sentence>}
    </>
  );
}

/** The same file once more, as a download: a new window has no name and no place yet. */
function Download({ made: { name, copy } }: { readonly made: Made }): ReactNode {
  const { words, session, run } = usePaneContext();
  const text = send[words.language];
  const [failed, setFailed] = useState(false);
  const download = async (): Promise<void> => setFailed(!(await session.file.download({ name, bytes: copy.bytes })));
  return (
    <>
      <ButtonRow>
        <Button onClick={() => run(download)}>{text.download}</Button>
      </ButtonRow>
      {failed && <Sentence>{text.cannotDownload}</Sentence>}
    </>
  );
}
