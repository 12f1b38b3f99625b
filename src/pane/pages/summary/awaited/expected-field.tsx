import { Link } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { scaleOfIndex } from "../../../../assessment";
import type { ExternalIndex, Indicator } from "../../../../instrument";
import { awaited, type AwaitedWords } from "../../../../text/pages/summary/awaited";
import { shown, shownLevel } from "../../../format";
import { usePaneContext } from "../../../hooks";
import { Row, Sentence, Stack, Tag, TextField } from "../../../ui";
import { expectedIndex } from "./expected-index";

interface Props {
  readonly indicator: Indicator;
  readonly index: ExternalIndex;
  readonly typed: string;
  readonly change: (typed: string) => void;
}

/** Where a person says which index they expect, on its own scale, and what value of Pemdi it becomes. */
export function ExpectedField({ indicator, index, typed, change }: Props): ReactNode {
  const { words, numberLocale, goTo } = usePaneContext();
  const { key } = indicator;
  const text = awaited[words.language];
  const [typing, setTyping] = useState(false);
  const reading = expectedIndex(index, typed);
  const scale = scaleOfIndex(index);
  const [lowest, highest] = [shownLevel(scale.lowest, numberLocale), shownLevel(scale.highest, numberLocale)];
  const trouble = (): string | undefined => {
    if (reading.kind === "invalid" && reading.reason === "out-of-scale") return text.outOfScale(typed.trim(), index, lowest, highest);
    if (reading.kind === "invalid" || (reading.kind === "unfinished" && !typing))
      return text.notANumber(typed.trim(), shownLevel(EXAMPLES[index], numberLocale));
    return undefined;
  };
  return (
    <Stack gap="XS">
      <TextField
        label={text.field(key, indexName(text, indicator, index))}
        hint={`${text.scale(lowest, highest)} ${text.sureness[index]}`}
        message={trouble()}
        inputMode="decimal"
        maxLength={20}
        value={typed}
        change={change}
        onFocus={() => setTyping(true)}
        onBlur={() => setTyping(false)}
      />
      {reading.kind === "value" && (
        <Row>
          <span data-field="becomes">{text.becomes(shown(reading.value, numberLocale))}</span>
          <Tag kind="doubtful">{text.tag}</Tag>
        </Row>
      )}
      <Sentence kind="small">
        <Link as="button" inline aria-label={text.publishedOf(key)} onClick={() => goTo("indicators", key)}>
          {text.published}
        </Link>
      </Sentence>
    </Stack>
  );
}

/** What the index is called that an indicator takes its value from: of SDI, *Interoperabilitas Data* takes one aspect only. */
export function indexName(text: AwaitedWords, { key }: Indicator, index: ExternalIndex): string {
  return key === INTEROPERABILITY ? text.interoperability : text.indices[index];
}

const INTEROPERABILITY = "18";

/** Values people may type, one inside each scale. */
const EXAMPLES: Readonly<Record<ExternalIndex, number>> = { SDI: 68.75, SJIG: 2.5, IPS: 2.6 };
