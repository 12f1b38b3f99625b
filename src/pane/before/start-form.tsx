import { Button, Checkbox, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { defaultInstrument, findInstrument, instruments } from "../../instrument";
import { start } from "../../text/writing/start";
import { usePaneContext } from "../hooks";
import { ChoiceLabel, Sentence, Stack } from "../ui";

/** Makes a ready worksheet for the instrument the person chooses. */
export function StartForm(): ReactNode {
  const { words, session, write } = usePaneContext();
  const text = start[words.language];
  const [chosen, setChosen] = useState(defaultInstrument.id);
  const [evidence, setEvidence] = useState(false);
  // Where values come from evidence item by item, a list of the items belongs to the worksheet.
  const hasItems = findInstrument(chosen)?.scale.levelEnds !== undefined;
  return (
    <Stack gap="S" align="start">
      <Sentence>{text.help}</Sentence>
      <Field label={text.instrument}>
        <RadioGroup value={chosen} onChange={(_, { value }) => setChosen(value)}>
          {instruments.map(({ id, shortTitle, indicators, draftTexts }) => (
            <Radio
              key={id}
              value={id}
              label={[shortTitle, text.indicators(indicators.length), ...(draftTexts ? [text.draft] : [])].join(" · ")}
            />
          ))}
        </RadioGroup>
      </Field>
      {hasItems && (
        <>
          <Sentence kind="small">{text.stages}</Sentence>
          <Checkbox
            label={<ChoiceLabel>{text.evidence}</ChoiceLabel>}
            checked={evidence}
            onChange={(_, { checked }) => setEvidence(checked === true)}
          />
        </>
      )}
      <Sentence>{text.undoListWarning}</Sentence>
      <Button
        appearance="primary"
        onClick={() => write("worksheet", () => session.do("worksheet", { instrument: chosen, evidence: hasItems && evidence }))}
      >
        {text.create}
      </Button>
    </Stack>
  );
}
