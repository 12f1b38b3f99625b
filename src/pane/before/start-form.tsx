import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { defaultInstrument, instruments } from "../../instrument";
import { start } from "../../text/writing/start";
import { usePaneContext } from "../hooks";
import { Sentence, Stack } from "../ui";

/** Makes a ready worksheet for the instrument the person chooses. */
export function StartForm(): ReactNode {
  const { words, session, write } = usePaneContext();
  const text = start[words.language];
  const [chosen, setChosen] = useState(defaultInstrument.id);
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
      <Sentence>{text.undoListWarning}</Sentence>
      <Button appearance="primary" onClick={() => write("worksheet", () => session.do("worksheet", chosen))}>
        {text.create}
      </Button>
    </Stack>
  );
}
