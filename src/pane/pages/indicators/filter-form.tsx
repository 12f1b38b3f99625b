import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ownership, type Assessment } from "../../../assessment";
import { isFiltering, NO_FILTER, type IndicatorFilter, type IndicatorState } from "../../../table";
import { indicators as allWords } from "../../../text/pages/indicators";
import { SelectField, type Choice, Fold, Stack, TextField } from "../../ui";
import { usePaneContext } from "../../hooks";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  clear: { alignSelf: "flex-start" },
});

interface Props {
  readonly assessment: Assessment;
  readonly filter: IndicatorFilter;
  readonly change: (next: IndicatorFilter) => void;
}

/** Search and filter of the indicators. */
export function FilterForm({ assessment, filter, change }: Props): ReactNode {
  const { words: all } = usePaneContext();
  const styles = useStyles();
  const words = allWords[all.language];
  const { text, ...parts } = filter;
  const active = Object.values(parts).filter((value) => value !== null).length;
  return (
    <Stack gap="S" role="search">
      <TextField
        label={words.search}
        hint={words.searchHint}
        type="search"
        value={text}
        change={(value) => change({ ...filter, text: value })}
      />
      <Fold title={words.filter(active)} open={active > 0}>
        <Choices assessment={assessment} filter={filter} change={change} />
      </Fold>
      {isFiltering(filter) && (
        <Button className={styles.clear} onClick={() => change(NO_FILTER)}>
          {words.clear}
        </Button>
      )}
    </Stack>
  );
}

const states: readonly IndicatorState[] = ["unfilled", "finding", "flag", "below-target", "no-row"];

function Choices({ assessment, filter, change }: Props): ReactNode {
  const { words: all } = usePaneContext();
  const styles = useStyles();
  const words = allWords[all.language];
  const { domains, aspects, scale } = assessment.instrument;
  const { units, unassigned } = ownership(assessment);
  const any: Choice = ["", words.all];
  const group = filter.aspect !== null ? `a${filter.aspect}` : filter.domain !== null ? `d${filter.domain}` : "";
  const setGroup = (value: string): void => {
    const number = value === "" ? null : Number(value.slice(1));
    change({
      ...filter,
      domain: value.startsWith("d") ? number : null,
      aspect: value.startsWith("a") ? number : null,
    });
  };
  return (
    <div className={styles.fields}>
      <SelectField
        label={words.group}
        value={group}
        choices={[
          any,
          ...domains.map(({ number, name }) => [`d${number}`, words.domain(number, name)] as const),
          ...aspects.map(({ number, name }) => [`a${number}`, words.aspect(number, name)] as const),
        ]}
        change={setGroup}
      />
      {units.length > 0 && (
        <SelectField
          label={words.owner}
          value={filter.unit === null ? "" : `u${filter.unit}`}
          choices={[
            any,
            ...(unassigned.length > 0 ? [["u", words.nobody] as const] : []),
            ...units.map(({ key, name }) => [`u${key}`, name] as const),
          ]}
          change={(value) => change({ ...filter, unit: value === "" ? null : value.slice(1) })}
        />
      )}
      <SelectField
        label={words.level}
        value={filter.level === null ? "" : String(filter.level)}
        choices={[
          any,
          ...Array.from({ length: scale.max - scale.min + 1 }, (_, at) => String(scale.min + at)).map((level) => [level, level] as const),
        ]}
        change={(value) => change({ ...filter, level: value === "" ? null : Number(value) })}
      />
      <SelectField
        label={words.state}
        value={filter.state ?? ""}
        choices={[any, ...states.map((state) => [state, words.states[state]] as const)]}
        change={(value) => change({ ...filter, state: states.find((each) => each === value) ?? null })}
      />
    </div>
  );
}
