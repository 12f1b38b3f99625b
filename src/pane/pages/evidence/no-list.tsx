import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { askedEvidence, emptyList } from "../../../assessment";
import type { Instrument, InstrumentTexts } from "../../../instrument";
import { evidence as allWords } from "../../../text/pages/evidence";
import { usePaneContext } from "../../hooks";
import { ButtonRow, Sentence } from "../../ui";

interface Props {
  readonly instrument: Instrument;
  readonly texts: InstrumentTexts;
}

/** A workbook without a list of evidence: what it is good for, and the offer to make one. */
export function NoList({ instrument, texts }: Props): ReactNode {
  const { words: all, session, write } = usePaneContext();
  const words = allWords[all.language];
  const count = emptyList(askedEvidence(instrument, texts)).length;
  if (count === 0) return <Sentence>{words.nothingAsked(instrument.shortTitle)}</Sentence>;
  return (
    <>
      <Sentence>{words.about}</Sentence>
      <Sentence>{words.none}</Sentence>
      <Sentence kind="small">{words.makeHelp(count)}</Sentence>
      <ButtonRow>
        <Button appearance="primary" onClick={() => write("evidence", () => session.do("evidence"))}>
          {words.make}
        </Button>
      </ButtonRow>
    </>
  );
}
