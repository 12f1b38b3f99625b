import { Button, Checkbox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { cornersAddress } from "../../../../grid";
import type { RememberedFormula } from "../../../../session";
import { repairing } from "../../../../text/pages/repairing";
import { send } from "../../../../text/pages/send";
import { cellName, shownValue } from "../../../format";
import { usePaneContext } from "../../../hooks";
import { CellButton, ChoiceLabel, Row, Sentence, ShortList, Subsection, Tag, VisuallyHidden } from "../../../ui";
import { isOffered, keyOf, type FoundValue } from "./find-broken";
import { FormulaLine } from "./formula-line";

interface Props {
  readonly values: readonly FoundValue[];
  /** Keys of those that are ticked. */
  readonly ticked: ReadonlySet<string>;
  readonly tick: (ticked: ReadonlySet<string>) => void;
  readonly restore: () => void;
}

/** Values that stand where formulas stood: each is the person's to choose. */
export function ValuesInPlace({ values, ticked, tick, restore }: Props): ReactNode {
  const { words } = usePaneContext();
  const text = repairing[words.language];
  const isKnown = values.some(({ isResult }) => isResult !== null);
  return (
    <Subsection title={`${text.valuesTitle} (${values.length})`}>
      <Sentence kind="small">
        {text.valuesHelp} {isKnown ? text.ticked : text.unknown}
      </Sentence>
      <ShortList
        name="values"
        more={(count) => text.more(count, text.valuesTitle)}
        first={20}
        items={values}
        keyOf={keyOf}
        draw={(one) => (
          <Value
            one={one}
            isTicked={ticked.has(keyOf(one))}
            tick={(on) => tick(new Set(on ? [...ticked, keyOf(one)] : [...ticked].filter((key) => key !== keyOf(one))))}
          />
        )}
      />
      {values.some(isOffered) && (
        <Row>
          <Button disabledFocusable={ticked.size === 0} onClick={restore}>
            {text.restore(ticked.size)}
          </Button>
        </Row>
      )}
    </Subsection>
  );
}

interface ValueProps {
  readonly one: FoundValue;
  readonly isTicked: boolean;
  readonly tick: (on: boolean) => void;
}

function Value({ one, isTicked, tick }: ValueProps): ReactNode {
  const { words, numberLocale } = usePaneContext();
  const text = repairing[words.language];
  const { place, value, formula, rows, columns, isResult, locked, crowded } = one;
  const change = (
    <>
      <VisuallyHidden>{cellName(place)}: </VisuallyHidden>
      {shownValue(value, numberLocale, words.pane)} <FormulaLine becomes>{formula}</FormulaLine>
    </>
  );
  return (
    <>
      <CellButton cell={place} />{" "}
      {isResult !== null && <Tag kind={isResult ? "good" : "doubtful"}>{isResult ? text.same : text.other}</Tag>}
      {isOffered(one) ? (
        <div>
          <Checkbox checked={isTicked} onChange={(_, { checked }) => tick(checked === true)} label={<ChoiceLabel>{change}</ChoiceLabel>} />
        </div>
      ) : (
        <div>{change}</div>
      )}
      {locked && <Sentence kind="small">{send[words.language].onProtected}</Sentence>}
      {crowded && !locked && <Sentence kind="small">{text.crowded(cornersAddress({ ...place, rows, columns }))}</Sentence>}
    </>
  );
}

/** Remembered formulas whose place is not certain: named, never offered. */
export function LostFormulas({ lost }: { readonly lost: readonly RememberedFormula[] }): ReactNode {
  const { words } = usePaneContext();
  const text = repairing[words.language];
  return (
    <Subsection title={`${text.lostTitle} (${lost.length})`}>
      <Sentence kind="small">{text.lostHelp}</Sentence>
      <ShortList
        name="lost"
        more={(count) => text.more(count, text.lostTitle)}
        items={lost}
        keyOf={(one) => keyOf({ place: one })}
        draw={(one) => (
          <>
            <FormulaLine>{one.formula}</FormulaLine>
            <Sentence kind="small">{text.was(cellName(one))}</Sentence>
          </>
        )}
      />
    </Subsection>
  );
}
