import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { externalStanding, levelsOf, wrongEntries, type Scorecard } from "../../../../assessment";
import type { IndicatorKey } from "../../../../instrument";
import type { AttachedState } from "../../../../session";
import { awaited } from "../../../../text/pages/summary/awaited";
import { shown, signedDifference } from "../../../format";
import { usePageMemory, usePaneContext } from "../../../hooks";
import { Fold, IndicatorName, List, Section, Sentence, Stack, Tag, useTableStyles } from "../../../ui";
import { ExpectedField, indexName } from "./expected-field";
import { expectedIndex } from "./expected-index";

const useStyles = makeStyles({ nowrap: { whiteSpace: "nowrap" } });

/**
 * Indicators whose value is the index of another body, and is not there yet: that they count 1 meanwhile, and what an expected
 * index would make of it. The head counts what is not filled 0, and calls its index provisional; the difference is said here.
 */
export function Awaited({ state: { reading, scorecard } }: { readonly state: AttachedState }): ReactNode {
  const { words } = usePaneContext();
  const text = awaited[words.language];
  const { assessment } = reading;
  const { instrument } = assessment;
  const [typed, setTyped] = usePageMemory<Readonly<Record<IndicatorKey, string>>>("summary.expected", NOTHING);
  const wrong = new Set(wrongEntries(assessment).map(({ indicator }) => indicator));
  const levels = levelsOf(assessment);
  const waiting = instrument.indicators.flatMap((indicator, at) => {
    const { externalIndex: index, key } = indicator;
    return index !== undefined && levels[at] === null ? [{ indicator, index, typed: typed[key] ?? "" }] : [];
  });
  const open = waiting.filter(({ indicator }) => !wrong.has(indicator.key));
  const wrongly = waiting.filter(({ indicator }) => wrong.has(indicator.key)).map(({ indicator }) => indicator.key);
  return (
    <Section title={text.title} count={open.length} help={text.help}>
      {wrongly.length > 0 && <Sentence>{text.wrong(wrongly.join(", "))}</Sentence>}
      {scorecard.filled === 0 ? (
        <Sentence>{text.nothing}</Sentence>
      ) : (
        wrongly.length === 0 && <Indices scorecard={scorecard} levels={levels} waiting={waiting} />
      )}
      <List gap="XS" name="awaited">
        {open.map(({ indicator, index }) => (
          <li key={indicator.key} data-item="">
            <IndicatorName indicator={indicator.key} instrument={instrument} />
            <Sentence kind="small">{indexName(text, indicator, index)}</Sentence>
          </li>
        ))}
      </List>
      {open.length > 0 && (
        <Fold name="expected" title={text.expect}>
          <Stack gap="M">
            <Sentence>{text.expectation}</Sentence>
            {open.map(({ indicator, index, typed: own }) => (
              <ExpectedField
                key={indicator.key}
                indicator={indicator}
                index={index}
                typed={own}
                change={(next) => setTyped({ ...typed, [indicator.key]: next })}
              />
            ))}
          </Stack>
        </Fold>
      )}
    </Section>
  );
}

const NOTHING: Readonly<Record<IndicatorKey, string>> = {};

interface IndicesProps {
  readonly scorecard: Scorecard;
  readonly levels: ReturnType<typeof levelsOf>;
  readonly waiting: readonly {
    readonly indicator: { readonly key: IndicatorKey };
    readonly index: Parameters<typeof expectedIndex>[0];
    readonly typed: string;
  }[];
}

/** The index with what is awaited at 1, and with what is expected: never without saying which is which. */
function Indices({ scorecard, levels, waiting }: IndicesProps): ReactNode {
  const { words, numberLocale } = usePaneContext();
  const table = useTableStyles();
  const styles = useStyles();
  const text = awaited[words.language];
  const expected = new Map(
    waiting.flatMap(({ indicator, index, typed }) => {
      const read = expectedIndex(index, typed);
      return read.kind === "value" ? [[indicator.key, read.level] as const] : [];
    })
  );
  const standing = externalStanding(scorecard.instrument, levels, expected);
  const othersOpen = scorecard.total - scorecard.filled - waiting.length;
  const without = standing.waiting.filter((key) => !expected.has(key));
  return (
    <>
      <Sentence>{text.twoNumbers(shown(scorecard.index, numberLocale))}</Sentence>
      <table className={table.table}>
        <tbody>
          <tr>
            <th scope="row" className={table.name}>
              {text.counted}
            </th>
            <td className={mergeClasses(table.number, table.strong)} data-state="awaitedIndex">
              {shown(standing.index, numberLocale)}
            </td>
          </tr>
          {standing.expected && (
            <tr>
              <th scope="row" className={table.name}>
                {text.expected} <Tag kind="doubtful">{text.tag}</Tag>
              </th>
              <td className={table.number}>
                <span data-state="expectedIndex">{shown(standing.expected, numberLocale)}</span>{" "}
                <span className={styles.nowrap}>({signedDifference(standing.index, standing.expected, numberLocale)})</span>
              </td>
            </tr>
          )}
        </tbody>
      </table>
      {standing.expected && without.length > 0 && <Sentence kind="small">{text.stillOne(without.join(", "))}</Sentence>}
      {othersOpen > 0 && <Sentence kind="small">{text.othersOpen(othersOpen)}</Sentence>}
    </>
  );
}
