import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Entry } from "../../../assessment";
import type { Instrument } from "../../../instrument";
import { summaryRest } from "../../../text/pages/summary/summary-rest";
import { SUMMARY_PARTS, useShowIndicators, usePaneContext } from "../../hooks";
import { CellButton, IndicatorName, Section, Sentence, Row } from "../../ui";
import { LongList } from "./long-list";
import { OwnerOf } from "./owner-of";

interface Props {
  /** Those without a level. */
  readonly entries: readonly Entry[];
  /** Indicators whose cell holds something that is no level. */
  readonly wrong: ReadonlySet<string>;
  readonly instrument: Instrument;
  readonly owners: boolean;
}

/** The indicators that still have no level: which, where, and whose. */
export function Unfilled({ entries, wrong, instrument, owners }: Props): ReactNode {
  const { words } = usePaneContext();
  const show = useShowIndicators();
  const text = summaryRest[words.language];
  if (entries.length === 0) return null;
  return (
    <Section
      title={text.unfilled}
      anchor={SUMMARY_PARTS.unfilled}
      count={entries.length}
      help={text.unfilledHelp}
      action={
        <Link as="button" onClick={() => show({ state: "unfilled" })}>
          {text.onIndicators}
        </Link>
      }
    >
      <LongList
        list="unfilled"
        items={entries}
        keyOf={({ indicator }) => indicator}
        draw={({ indicator, cell, owner }) => (
          <>
            <Sentence>
              <IndicatorName indicator={indicator} instrument={instrument} />
            </Sentence>
            <Row>
              {cell === null ? <span>{words.pane.noRow}</span> : <CellButton cell={cell} />}
              {wrong.has(indicator) && <span>{words.pane.findingKinds.error}</span>}
              {owners && <OwnerOf owner={owner} />}
            </Row>
          </>
        )}
      />
    </Section>
  );
}
