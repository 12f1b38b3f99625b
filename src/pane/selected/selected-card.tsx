import { Button, Link, makeStyles, tokens, ToggleButton, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { entriesByKey, impact, levelsOf } from "../../assessment";
import { indicatorByKey } from "../../instrument";
import type { Reading } from "../../table";
import { selected } from "../../text/pages/summary/selected";
import { IndicatorTexts } from "../criteria";
import { shownGain, shownLevel } from "../format";
import { usePaneContext, useTexts } from "../hooks";
import { CellButton, Fold, IndicatorName, Row, Sentence } from "../ui";
import { SELECTED_ANCHOR } from "./following";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { ...typographyStyles.body1Strong, margin: 0, minWidth: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", justifyContent: "flex-end", columnGap: tokens.spacingHorizontalXS, marginLeft: "auto" },
});

interface Props {
  /** Key of the indicator. */
  readonly indicator: string;
  readonly reading: Reading;
  readonly pinned: boolean;
  readonly pin: (wanted: boolean) => void;
  readonly close: () => void;
}

/** One indicator as whoever works on its row needs it: its levels as a ladder, the next step, what one level more gives, whose it is. */
export function SelectedCard({ indicator: key, reading, pinned, pin, close }: Props): ReactNode {
  const { words, numberLocale, goTo } = usePaneContext();
  const styles = useStyles();
  const text = selected[words.language];
  const { instrument } = reading.assessment;
  const texts = useTexts(instrument.id, true);
  const indicator = indicatorByKey(instrument, key);
  const entry = entriesByKey(reading.assessment).get(key);
  if (indicator === undefined || entry === undefined) return null;
  const { level, owner, cell } = entry;
  const isAtTop = level !== null && level >= instrument.scale.max;
  const gain = shownGain(impact(instrument, key, levelsOf(reading.assessment)), numberLocale);
  return (
    <section aria-labelledby={SELECTED_ANCHOR} className={styles.card} data-state="selected" data-value={key}>
      <h2 id={SELECTED_ANCHOR} tabIndex={-1} className={styles.name}>
        <IndicatorName indicator={key} instrument={instrument} />
      </h2>
      <Row>
        {cell !== null && <CellButton cell={cell} />}
        <div className={styles.buttons}>
          <ToggleButton size="small" appearance="subtle" checked={pinned} aria-label={text.pinHelp(key)} onClick={() => pin(!pinned)}>
            {pinned ? text.pinned : text.pin}
          </ToggleButton>
          <Button size="small" appearance="subtle" aria-label={text.closeHelp} onClick={close}>
            {text.close}
          </Button>
        </div>
      </Row>
      <Sentence>{owner === "" ? text.noOwner : text.owner(owner)}</Sentence>
      {level === null && <Sentence>{text.notFilled}</Sentence>}
      {level !== null && !Number.isInteger(level) && <Sentence>{text.between(shownLevel(level, numberLocale))}</Sentence>}
      <IndicatorTexts entry={entry} indicator={indicator} instrument={instrument} texts={texts} />
      <Sentence>{isAtTop ? text.atTop : text.gain(gain)}</Sentence>
      {entry.evidence !== "" && (
        <Fold name="selected.own" title={text.ownEvidence}>
          <Sentence>{entry.evidence}</Sentence>
        </Fold>
      )}
      <Sentence>
        <Link as="button" onClick={() => goTo("indicators", key)}>
          {text.open}
        </Link>
      </Sentence>
    </section>
  );
}
