import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { indicatorByKey, type BridgeLink, type EvidenceStatus, type Instrument, type LinkStrength } from "../../../../instrument";
import { bridgeWords } from "../../../../text/instrument/bridge";
import { usePaneContext } from "../../../hooks";
import { List, Sentence, Stack } from "../../../ui";

const useStyles = makeStyles({ links: { paddingLeft: tokens.spacingHorizontalM } });

const STRENGTHS: readonly LinkStrength[] = ["strong", "medium", "weak"];

/** How many links of each strength there are. @example countsOf(servingFor(bridge, "4")) // { strong: 3, medium: 0, weak: 0 } */
export function countsOf(links: readonly BridgeLink[]): Readonly<Record<LinkStrength, number>> {
  const count = (wanted: LinkStrength): number => links.filter(({ strength }) => strength === wanted).length;
  return { strong: count("strong"), medium: count("medium"), weak: count("weak") };
}

interface Props {
  readonly links: readonly BridgeLink[];
  /** The instrument at the other end of the links. */
  readonly other: Instrument;
  /** On which side of the bridge the person stands. */
  readonly side: "later" | "earlier";
  /** What becomes of the evidence; `null` where that is not said. */
  readonly status: EvidenceStatus | null;
}

/** Indicators of the other instrument that share evidence with one, the strongest first, each with what they share. */
export function Links({ links, other, side, status }: Props): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const text = bridgeWords[words.language];
  return (
    <div className={styles.links}>
      <Stack gap="S">
        {status !== null && <Sentence data-state="bridgeStatus">{text.statuses[status]}.</Sentence>}
        {links.length === 0 && <Sentence>{text.nothing}</Sentence>}
        {STRENGTHS.map((strength) => {
          const own = links.filter((link) => link.strength === strength);
          if (own.length === 0) return null;
          return (
            <Stack key={strength} gap="XXS">
              <Sentence kind="strong">{text.strengths[strength]}</Sentence>
              <List gap="XS" name="bridgeLinks">
                {own.map(({ from, to, why }) => {
                  const key = side === "later" ? from : to;
                  const name = indicatorByKey(other, key)?.shortName ?? "";
                  return (
                    <li key={key} data-item="">
                      <span data-field="link" data-value={`${key} ${strength}`}>
                        {side === "later" ? text.from(key, name) : text.to(key, name)}
                      </span>
                      <Sentence kind="small" lang="id">
                        {why}
                      </Sentence>
                    </li>
                  );
                })}
              </List>
            </Stack>
          );
        })}
      </Stack>
    </div>
  );
}
