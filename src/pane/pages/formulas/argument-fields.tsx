import type { ReactNode } from "react";
import { formulasWords } from "../../../text/pages/formulas";
import type { CatalogueEntry } from "../../../text/functions/catalogue";
import { SelectField, type Choice, Stack, TextField } from "../../ui";
import type { AttachedState } from "../../../session";
import { usePaneContext } from "../../hooks";
import { levelOf, type Chosen } from "./proposal";

interface Props {
  readonly entry: CatalogueEntry;
  readonly state: AttachedState;
  readonly chosen: Chosen;
  readonly change: (some: Partial<Chosen>) => void;
}

/** A field for every argument that the attached table does not tell. */
export function ArgumentFields({ entry, state, chosen, change }: Props): ReactNode {
  const { words } = usePaneContext();
  const text = formulasWords[words.language];
  const { instrument } = state.scorecard;
  const { domains, aspects, indicators, scale } = instrument;
  const has = (name: string): boolean => entry.parameters.some((each) => each.name === name);
  const numbered = (groups: readonly { readonly number: number; readonly name: string }[]): readonly Choice[] =>
    groups.map(({ number, name }) => [String(number), `${number}. ${name}`]);
  return (
    <Stack gap="S">
      {has("domain") && domains.length > 0 && (
        <SelectField
          label={text.fields.domain}
          value={String(chosen.domain)}
          choices={numbered(domains)}
          change={(value) => change({ domain: Number(value) })}
        />
      )}
      {has("aspect") && (
        <SelectField
          label={text.fields.aspect}
          value={String(chosen.aspect)}
          choices={numbered(aspects)}
          change={(value) => change({ aspect: Number(value) })}
        />
      )}
      {has("indicator") && (
        <SelectField
          label={text.fields.indicator}
          value={chosen.indicator}
          choices={indicators.map(({ key, name }) => [key, `${key}. ${name}`])}
          change={(indicator) => change({ indicator, level: null })}
        />
      )}
      {has("level") && (
        <SelectField
          label={text.fields.level}
          value={String(chosen.level ?? levelOf(state, chosen.indicator))}
          choices={Array.from({ length: scale.max - scale.min + 1 }, (_, at) => [String(scale.min + at), String(scale.min + at)])}
          change={(level) => change({ level: Number(level) })}
        />
      )}
      {has("target") && <TextField label={text.fields.target} value={chosen.target} change={(target) => change({ target })} />}
      {has("agency") && <TextField label={text.fields.agency} value={chosen.agency} change={(agency) => change({ agency })} />}
      {has("what") && (
        <SelectField
          label={text.fields.what}
          value={chosen.what}
          choices={Object.entries(text.whats)}
          change={(what) => change({ what })}
        />
      )}
      {has("year") && (
        <SelectField
          label={text.fields.year}
          value={chosen.year}
          choices={[
            ["", text.newestYear],
            ["2024", "2024"],
            ["2023", "2023"],
          ]}
          change={(year) => change({ year })}
        />
      )}
      {has("indices") && (
        <TextField
          label={text.fields.indices}
          placeholder={text.indicesHint}
          value={chosen.indices}
          change={(indices) => change({ indices })}
        />
      )}
      {has("source") && (
        <SelectField
          label={text.fields.source}
          value={chosen.source}
          choices={Object.entries(text.sources)}
          change={(source) => change({ source })}
        />
      )}
      {has("value") && (
        <TextField label={text.fields.value} placeholder={text.valueHint} value={chosen.value} change={(value) => change({ value })} />
      )}
    </Stack>
  );
}
