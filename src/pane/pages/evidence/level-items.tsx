import { useState, type ReactNode } from "react";
import type { Fraction } from "../../../assessment";
import type { IndicatorKey, Instrument } from "../../../instrument";
import type { FoundEvidence } from "../../../session";
import { evidence as allWords } from "../../../text/pages/evidence";
import { usePaneContext } from "../../hooks";
import { Fold, List } from "../../ui";
import { EvidenceItemRow } from "./evidence-item-row";

interface Props {
  readonly indicator: IndicatorKey;
  readonly level: number;
  /** Whether this is the level that is being collected for. */
  readonly isCurrent: boolean;
  readonly instrument: Instrument;
  readonly found: FoundEvidence;
  /** What an item adds to the index once it is accepted, by its number. */
  readonly gainOf: (place: number) => Fraction | null;
  readonly readAgain: () => Promise<void>;
}

/** The items of one level. The level that is being collected for stands open. */
export function LevelItems({ indicator, level, isCurrent, instrument, found, gainOf, readAgain }: Props): ReactNode {
  const { words: all } = usePaneContext();
  // It stays as it was drawn: accepting its last item must not close it under the person's hands.
  const [open] = useState(isCurrent);
  const items = found.list.items.filter((item) => item.indicator === indicator && item.level === level);
  const accepted = items.filter(({ state }) => state === "accepted").length;
  return (
    <Fold name={`evidence ${indicator} ${level}`} open={open} title={allWords[all.language].level(String(level), accepted, items.length)}>
      <List gap="M" name="evidenceItems">
        {items.map((item) => (
          <EvidenceItemRow
            key={`${item.place} ${item.text}`}
            item={item}
            instrument={instrument}
            found={found}
            gain={gainOf(item.place)}
            readAgain={readAgain}
          />
        ))}
      </List>
    </Fold>
  );
}
