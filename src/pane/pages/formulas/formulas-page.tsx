import { Field, makeStyles, SearchBox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { functionTexts } from "../../../text/functions/descriptions";
import { formulasWords } from "../../../text/pages/formulas";
import { usePageMemory, usePaneContext, type PageProps } from "../../hooks";
import { Note, PageTitle, Section, Sentence, List } from "../../ui";
import { FunctionEntry } from "./function-entry";
import { levelCells, type Chosen } from "./proposal";
import { searched } from "./search";

const useStyles = makeStyles({
  narrow: { minWidth: 0, maxWidth: "100%" },
});

/** What is chosen before the person chooses: the indicator that is lowest, and the first of everything else. */
type OwnChoice = Omit<Chosen, "target" | "agency">;

/** *Rumus*: the functions, what each answers, and the formula it becomes beside this table. */
export function FormulasPage({ state, at }: PageProps): ReactNode {
  const { words, functions } = usePaneContext();
  const styles = useStyles();
  const text = formulasWords[words.language];
  const { instrument } = state.scorecard;
  const [search, setSearch] = usePageMemory("formulas.search", "");
  const [target, setTarget] = usePageMemory("target", "");
  const [agency, setAgency] = usePageMemory("agency", "");
  const [own, setOwn] = usePageMemory<OwnChoice>("formulas.arguments", {
    domain: instrument.domains[0]?.number ?? 1,
    aspect: instrument.aspects[0]?.number ?? 1,
    indicator: at ?? state.flags[0]?.indicator ?? instrument.indicators[0]?.key ?? "1",
    level: null,
    year: "",
    what: "index",
    indices: "",
    source: "SDI",
    value: "",
  });
  const change = ({ target: newTarget, agency: newAgency, ...rest }: Partial<Chosen>): void => {
    if (newTarget !== undefined) setTarget(newTarget);
    if (newAgency !== undefined) setAgency(newAgency);
    setOwn({ ...own, ...rest });
  };
  const chosen: Chosen = { ...own, target, agency };
  const cells = levelCells(state);
  const found = searched(functions, search, functionTexts[words.language], text);
  const categories = [...new Set(found.map(({ category }) => category))];
  return (
    <>
      <PageTitle>{text.title}</PageTitle>
      <Sentence>{text.intro}</Sentence>
      {state.withoutFunctions && <Note intent="warning">{text.notHere}</Note>}
      <Sentence>{cells === null ? text.followsTable : text.filledFromTable(cells)}</Sentence>
      <Field label={text.search} className={styles.narrow}>
        <SearchBox
          className={styles.narrow}
          value={search}
          placeholder={text.searchHint}
          dismiss={{ "aria-label": text.clearSearch }}
          onChange={(_, data) => setSearch(data.value)}
        />
      </Field>
      <div role="status">
        {search.trim() !== "" && <Sentence>{found.length === 0 ? text.nothingFound(search) : text.found(found.length)}</Sentence>}
      </div>
      <div data-state-list="functions">
        {categories.map((category) => (
          <Section key={category} title={text.categories[category]}>
            <List gap="M">
              {found
                .filter((entry) => entry.category === category)
                .map((entry) => (
                  <FunctionEntry key={entry.id} entry={entry} state={state} chosen={chosen} change={change} />
                ))}
            </List>
          </Section>
        ))}
      </div>
    </>
  );
}
