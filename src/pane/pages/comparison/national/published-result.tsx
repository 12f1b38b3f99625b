import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import {
  fraction,
  benchmarkOf,
  meanOfDomains,
  standingIn,
  type Standing,
  groupNames,
  NATIONAL_INSTRUMENT,
  type PublishedAgency,
  roundHalfUp,
  type Fraction,
} from "../../../../assessment";
import { findInstrument } from "../../../../instrument";
import { comparison as allWords } from "../../../../text/pages/comparison";
import { shown, typedTarget } from "../../../format";
import { NumbersHead, useTableStyles, Subsection, Sentence } from "../../../ui";
import type { AttachedState } from "../../../../session";
import { usePaneContext, useTarget } from "../../../hooks";
import { ProvinceBars } from "./province-bars";
import { Strip } from "./strip";

const useStyles = makeStyles({
  name: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: "anywhere" },
  figures: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXL },
  figure: { display: "flex", flexDirection: "column" },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  value: { ...typographyStyles.title3, fontVariantNumeric: "tabular-nums" },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: "baseline",
    margin: 0,
  },
  fact: { margin: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  scope: { ...typographyStyles.caption1Strong, margin: `${tokens.spacingVerticalS} 0 0` },
});

interface Props {
  readonly state: AttachedState;
  /** All of the year. */
  readonly agencies: readonly PublishedAgency[];
  readonly agency: PublishedAgency;
  /** Whether it is another agency than the workbook's: then nothing of the workbook stands beside it. */
  readonly isOther: boolean;
  readonly year: number;
}

/** What was published about an agency, and where it stands. */
export function PublishedResult({ state, agencies, agency, isOther, year }: Props): ReactNode {
  const { words, numberLocale } = usePaneContext();
  const styles = useStyles();
  const text = allWords[words.language];
  const { instrument, index } = state.scorecard;
  const sameInstrument = instrument.id === NATIONAL_INSTRUMENT;
  const comparable = sameInstrument && !isOther;
  const { inProvince, inGroup, inCountry } = benchmarkOf(agencies, agency);
  const group = groupNames[agency.group];
  const peers = peersOf(agencies, agency);
  const ranked = inProvince === null ? text.inGroup(group) : text.inProvince(agency.province ?? "");
  const own = standingWith(peers, agency, index);
  const [typed] = useTarget();
  const aim = typedTarget(instrument, typed);
  return (
    <>
      <h3 className={styles.name} data-state="agency">
        {agency.name}
      </h3>
      <div className={styles.figures}>
        <span className={styles.figure}>
          <span className={styles.label}>{text.official(year)}</span>
          <span className={styles.value} data-state="officialIndex">
            {shown(fraction(agency.index, 100), numberLocale)}
          </span>
          <span data-state="officialPredicate" lang="id">
            {agency.predicate}
          </span>
        </span>
        {comparable && (
          <span className={styles.figure}>
            <span className={styles.label}>{text.ownSheet}</span>
            <span className={styles.value}>{shown(index, numberLocale)}</span>
            <span className={styles.label}>{text.ownSheetHelp}</span>
          </span>
        )}
      </div>
      {isOther && <Sentence>{text.otherShown(agency.name)}</Sentence>}
      {!isOther && !sameInstrument && <Sentence>{text.otherInstrument(instrument.shortTitle)}</Sentence>}
      <Domains state={state} agency={agency} agencies={agencies} comparable={comparable} />
      <ProvinceBars
        peers={peers}
        agency={agency}
        title={text.atAGlance(ranked)}
        target={!comparable ? "not-comparable" : aim.kind === "target" ? aim.target : null}
      />
      <Subsection title={text.standings}>
        {inProvince === null ? (
          <Sentence kind="small">{text.noProvince}</Sentence>
        ) : (
          <StandingFacts title={text.inProvince(agency.province ?? "")} scope="province" standing={inProvince} index={agency.index} />
        )}
        <StandingFacts title={text.inGroup(group)} scope="group" standing={inGroup} index={agency.index} />
        <StandingFacts title={text.inCountry} scope="country" standing={inCountry} index={agency.index} />
        {comparable && <Sentence>{text.wouldRank(shown(index, numberLocale), text.rankOf(own.rank, own.of, own.above), ranked)}</Sentence>}
        <Sentence kind="small">
          {text.dense} {text.source(year)}
        </Sentence>
      </Subsection>
    </>
  );
}

/** Those among whom an agency is ranked first: regencies and cities of its province, else its group. */
function peersOf(agencies: readonly PublishedAgency[], { group, province }: PublishedAgency): readonly PublishedAgency[] {
  const isLocal = (each: PublishedAgency): boolean => each.group === "regency" || each.group === "city";
  return group === "regency" || group === "city"
    ? agencies.filter((each) => isLocal(each) && each.province === province)
    : agencies.filter((each) => each.group === group);
}

/** Where an agency would stand with another index than the published one. */
function standingWith(peers: readonly PublishedAgency[], agency: PublishedAgency, index: Fraction): Standing {
  const hundredths = Number(roundHalfUp(index));
  return standingIn(
    peers.map((peer) => (peer === agency ? { ...peer, index: hundredths } : peer)),
    hundredths
  );
}

function Domains({ state, agency, agencies, comparable }: Omit<Props, "year" | "isOther"> & { readonly comparable: boolean }): ReactNode {
  const { words, numberLocale } = usePaneContext();
  const styles = useTableStyles();
  const text = allWords[words.language];
  const domains = findInstrument(NATIONAL_INSTRUMENT)?.domains ?? [];
  const means = meanOfDomains(agencies.filter((each) => each.group === agency.group));
  return (
    <table className={styles.table}>
      <NumbersHead names={text.domain} columns={[text.officialShort, text.groupMean, ...(comparable ? [text.ownShort] : [])]} />
      <tbody data-state-list="officialDomains">
        {domains.map(({ number, name }, at) => {
          const value = agency.domains[at] ?? null;
          const mean = means[at] ?? null;
          const own = state.scorecard.domains.find((each) => each.number === number);
          return (
            <tr key={number} data-item="">
              <th scope="row" data-field="name" className={styles.name} lang="id">
                {name}
              </th>
              <td data-field="official" className={styles.number}>
                {value === null ? text.unreadable : shown(fraction(value, 100), numberLocale)}
              </td>
              <td data-field="mean" className={styles.number}>
                {mean && shown(mean, numberLocale)}
              </td>
              {comparable && (
                <td data-field="own" className={styles.number}>
                  {own && shown(own.index, numberLocale)}
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface StandingFactsProps {
  readonly title: string;
  readonly scope: "province" | "group" | "country";
  readonly standing: Standing;
  /** In hundredths. */
  readonly index: number;
}

/** Two names are enough to see who is next; more are counted. */
const NAMES_SHOWN = 2;

function StandingFacts({ title, scope, standing, index }: StandingFactsProps): ReactNode {
  const { words, numberLocale } = usePaneContext();
  const styles = useStyles();
  const text = allWords[words.language];
  const number = (value: Fraction): string => shown(value, numberLocale);
  const { rank, above, of, mean, median, lowerQuartile, upperQuartile, next } = standing;
  const facts: readonly (readonly [name: string, field: string, value: string])[] = [
    [text.rank, "rank", text.rankOf(rank, of, above)],
    [text.mean, "mean", number(mean)],
    [text.median, "median", number(median)],
    [text.quartiles, "quartiles", text.quartileRange(number(lowerQuartile), number(upperQuartile))],
    [text.next, "next", next === null ? text.highest : text.nextUp(number(next.distance), someOf(next.names, text))],
  ];
  return (
    <div data-standing={scope}>
      <h4 className={styles.scope}>{title}</h4>
      <dl className={styles.facts}>
        {facts.map(([name, field, value]) => (
          <div key={field} style={{ display: "contents" }}>
            <dt className={styles.label}>{name}</dt>
            <dd className={styles.fact} data-field={field}>
              {value}
            </dd>
          </div>
        ))}
      </dl>
      <Strip standing={standing} index={fraction(index, 100)} />
    </div>
  );
}

function someOf(names: readonly string[], { andOthers }: { readonly andOthers: (names: string, count: number) => string }): string {
  const some = names.slice(0, NAMES_SHOWN).join(", ");
  return names.length > NAMES_SHOWN ? andOthers(some, names.length - NAMES_SHOWN) : some;
}
