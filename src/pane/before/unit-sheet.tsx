import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { findInstrument, type Instrument } from "../../instrument";
import type { UnitSheet, UnitSheetEntry } from "../../table";
import { findingSentence } from "../../text";
import { unitSheetWords } from "../../text/table/unit-sheet";
import { decimalSeparator, shownLevel } from "../format";
import { usePaneContext } from "../hooks";
import { CellButton, Fold, IndicatorName, Row, Section, Sentence, ShortList, Stack, Tag } from "../ui";

/** The answer sheet of a unit that is open alone: how far it is and what is wrong in it. Never an index. */
export function UnitSheetView({ unit }: { readonly unit: UnitSheet }): ReactNode {
  const { words, session, run } = usePaneContext();
  const text = unitSheetWords[words.language];
  const instrument = unit.instrument === null ? null : findInstrument(unit.instrument);
  const { entries } = unit;
  return (
    <>
      {instrument === null || entries.length === 0 ? (
        <Sentence>{text.noEntries}</Sentence>
      ) : (
        <>
          <Answers entries={entries} instrument={instrument} />
          <Findings findings={unit.findings} />
        </>
      )}
      <Stack align="start">
        <Button onClick={() => run(() => session.look())}>{text.readAgain}</Button>
      </Stack>
    </>
  );
}

const hasLevel = ({ given, present }: UnitSheetEntry): boolean => (given ?? present) !== null;
const keyOf = ({ indicator, cell }: UnitSheetEntry): string => `${indicator} ${cell.row}`;

function Answers({ entries, instrument }: { readonly entries: readonly UnitSheetEntry[]; readonly instrument: Instrument }): ReactNode {
  const { words } = usePaneContext();
  const text = unitSheetWords[words.language];
  const open = entries.filter((entry) => !hasLevel(entry));
  const draw = (entry: UnitSheetEntry): ReactNode => <Answer entry={entry} instrument={instrument} />;
  return (
    <>
      <Section title={text.title}>
        <Sentence data-state="unit-filled">{text.filled(entries.length - open.length, entries.length)}</Sentence>
        <Sentence>
          {text.given(entries.filter(({ given }) => given !== null).length, entries.filter(({ worded }) => worded).length)}
        </Sentence>
        <Fold title={text.all(entries.length)}>
          <ShortList name="unit-indicators" first={50} more={text.more} items={entries} keyOf={keyOf} draw={draw} />
        </Fold>
      </Section>
      {open.length > 0 && (
        <Section title={text.open} count={open.length}>
          <ShortList name="unit-open" more={text.more} items={open} keyOf={keyOf} draw={draw} />
        </Section>
      )}
    </>
  );
}

/** One indicator: its level now, the new one, and whether anything was written beside it. */
function Answer({ entry, instrument }: { readonly entry: UnitSheetEntry; readonly instrument: Instrument }): ReactNode {
  const { words, numberLocale } = usePaneContext();
  const text = unitSheetWords[words.language];
  const { indicator, cell, present, given, worded } = entry;
  return (
    <>
      <Sentence>
        <IndicatorName indicator={indicator} instrument={instrument} />
      </Sentence>
      <Row>
        <CellButton cell={cell} />
        {present !== null && <span>{text.present(shownLevel(present, numberLocale))}</span>}
        {given !== null && <Tag kind="good">{text.change(shownLevel(given, numberLocale))}</Tag>}
        {!hasLevel(entry) && <Tag kind="doubtful">{text.none}</Tag>}
        {worded && <span>{text.worded}</span>}
      </Row>
    </>
  );
}

function Findings({ findings }: Pick<UnitSheet, "findings">): ReactNode {
  const { words, numberLocale } = usePaneContext();
  const text = unitSheetWords[words.language];
  return (
    <Section title={text.findings} count={findings.length}>
      {findings.length === 0 ? (
        <Sentence>{text.noFindings}</Sentence>
      ) : (
        <ShortList
          name="findings"
          more={text.moreFindings}
          items={findings}
          keyOf={({ rule, indicator, place }) => `${rule} ${indicator ?? ""} ${place?.row ?? ""}`}
          draw={(finding) => (
            <>
              {finding.place !== null && <CellButton cell={finding.place} />}
              <Sentence data-field="indicator" data-value={finding.indicator ?? ""}>
                <span data-field="message">{findingSentence(finding, words.language, decimalSeparator(numberLocale))}</span>
              </Sentence>
            </>
          )}
        />
      )}
    </Section>
  );
}
