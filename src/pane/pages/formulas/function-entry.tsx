import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { functionTexts } from "../../../text/functions/descriptions";
import { formulasWords, type FormulasWords } from "../../../text/pages/formulas";
import type { CatalogueEntry } from "../../../text/functions/catalogue";
import { decimalSeparator, localFormula } from "../../format";
import { Fold, Sentence } from "../../ui";
import type { AttachedState } from "../../../session";
import { usePaneContext } from "../../hooks";
import { ArgumentFields } from "./argument-fields";
import { proposalFor, type Chosen, type Proposal } from "./proposal";

const useStyles = makeStyles({
  entry: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  name: { ...typographyStyles.body1Strong, margin: 0, fontFamily: tokens.fontFamilyMonospace },
  inside: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
  formula: {
    display: "block",
    padding: tokens.spacingVerticalS,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  example: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  label: { ...typographyStyles.caption1Strong, margin: 0 },
  button: { alignSelf: "flex-start" },
});

interface Props {
  readonly entry: CatalogueEntry;
  readonly state: AttachedState;
  readonly chosen: Chosen;
  readonly change: (some: Partial<Chosen>) => void;
}

/** One function: what it answers and the formula it becomes here; behind a click its arguments and examples. */
export function FunctionEntry({ entry, state, chosen, change }: Props): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const text = formulasWords[words.language];
  const told = functionTexts[words.language][entry.id];
  const proposal = proposalFor(entry, state, chosen);
  // Open from the start where an argument is missing. Decided once: else it would fold away as soon as it is typed.
  const [asks] = useState(proposal.kind === "missing" && proposal.what !== "domains");
  return (
    <li className={styles.entry} data-item="" data-function={entry.id}>
      <h3 className={styles.name} data-field="name">
        SPBE.{entry.id}
      </h3>
      <Sentence>{told.description}</Sentence>
      <Sentence kind="small">{text.answers(told.returns)}</Sentence>
      <Insertion entry={entry} state={state} proposal={proposal} />
      <Fold title={text.more(`SPBE.${entry.id}`)} open={asks}>
        <div className={styles.inside}>
          <ArgumentFields entry={entry} state={state} chosen={chosen} change={change} />
          <Arguments entry={entry} />
          <Examples entry={entry} />
        </div>
      </Fold>
    </li>
  );
}

function missingSentence(
  what: Extract<Proposal, { kind: "missing" }>["what"],
  { scorecard: { instrument } }: AttachedState,
  text: FormulasWords,
  decimal: string
): string {
  switch (what) {
    case "agency":
      return text.agencyMissing;
    case "indices":
      return text.indicesMissing;
    case "value":
      return text.valueMissing;
    case "domains":
      return text.noDomains;
    case "target": {
      const highest = `${instrument.scale.max}${decimal}00`;
      return text.targetWrong(highest, instrument.predicates.map(({ name }) => name).join(", "));
    }
  }
}

function Insertion({
  entry: { id },
  state,
  proposal,
}: {
  readonly entry: CatalogueEntry;
  readonly state: AttachedState;
  readonly proposal: Proposal;
}): ReactNode {
  const { words, numberLocale, session, write } = usePaneContext();
  const styles = useStyles();
  const text = formulasWords[words.language];
  const decimal = decimalSeparator(numberLocale);
  if (proposal.kind === "missing") return <Sentence>{missingSentence(proposal.what, state, text, decimal)}</Sentence>;
  const { insert } = proposal;
  const { rows, columns } = insert;
  return (
    <>
      <code className={styles.formula} data-field="formula" data-value={insert.formula}>
        {localFormula(insert.formula, decimal)}
      </code>
      {rows * columns > 1 && <Sentence kind="small">{text.spreads(rows, columns)}</Sentence>}
      {!state.withoutFunctions && (
        <Button className={styles.button} size="small" onClick={() => write("formula", () => session.do("formula", insert))}>
          {text.insert(`SPBE.${id}`)}
        </Button>
      )}
    </>
  );
}

function Arguments({ entry: { id, parameters } }: { readonly entry: CatalogueEntry }): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const text = formulasWords[words.language];
  const told = functionTexts[words.language][id].parameters;
  if (parameters.length === 0) return null;
  return (
    <>
      <p className={styles.label}>{text.arguments}</p>
      <ul className={styles.list}>
        {parameters.map(({ name, optional }) => (
          <li key={name}>
            <span className={styles.example}>{name}</span>
            {optional && ` (${text.optional})`}: {told[name]}
          </li>
        ))}
      </ul>
    </>
  );
}

function Examples({ entry: { examples } }: { readonly entry: CatalogueEntry }): ReactNode {
  const { words, numberLocale } = usePaneContext();
  const styles = useStyles();
  const text = formulasWords[words.language];
  const decimal = decimalSeparator(numberLocale);
  return (
    <>
      <p className={styles.label}>{text.examples}</p>
      <ul className={styles.list}>
        {examples.map(({ formula, gives }) => (
          <li key={formula}>
            <span className={styles.example}>{localFormula(formula, decimal)}</span>
            {" → "}
            {answerShown(gives, numberLocale)}
          </li>
        ))}
      </ul>
      <Sentence kind="small">{text.examplesHelp}</Sentence>
    </>
  );
}

/** What the cell shows; of what spills, the first row with values. */
function answerShown(gives: CatalogueEntry["examples"][number]["gives"], locale: string): string {
  const shown = (value: number | string): string =>
    typeof value === "number" ? value.toLocaleString(locale, { maximumFractionDigits: 4 }) : value;
  if (typeof gives !== "object") return shown(gives);
  const row = gives[1] ?? gives[0] ?? [];
  return row
    .filter((value) => value !== "")
    .map(shown)
    .join(" · ");
}
