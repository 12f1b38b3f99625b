import type { ReactNode } from "react";
import type { Instrument } from "../../../../instrument";
import { plan as words } from "../../../../text/pages/plan";
import { usePaneContext } from "../../../hooks";
import { SelectField, Sentence, Stack } from "../../../ui";
import { SHARES, type Share } from "./limits";
import { useLimits, useMode } from "../use-plan";
import { groupWord } from "./group-word";

const FREE = "free";

/** How far an indicator may rise in a year, and among whom the work is shared. */
export function LimitsForm({ instrument }: { readonly instrument: Instrument }): ReactNode {
  const { words: all } = usePaneContext();
  const text = words[all.language];
  const group = groupWord(text, instrument);
  const shares = text.shares(group);
  const [{ perYear, share }, setLimits] = useLimits();
  const [mode] = useMode();
  return (
    <Stack gap="S">
      <SelectField
        label={text.perYear}
        value={perYear === null ? FREE : String(perYear)}
        choices={[
          ...Array.from({ length: instrument.scale.max - 1 }, (_, at) => [String(at + 1), text.perYearCount(at + 1)] as const),
          [FREE, text.perYearFree],
        ]}
        change={(value) => setLimits({ perYear: value === FREE ? null : Number(value) })}
      />
      {mode === "target" && (
        <>
          <SelectField
            label={text.share}
            value={share}
            choices={SHARES.map((each) => [each, shares[each]])}
            change={(value) => setLimits({ share: value as Share })}
          />
          <Sentence kind="small">{text.shareHelp(group)[share]}</Sentence>
        </>
      )}
    </Stack>
  );
}
