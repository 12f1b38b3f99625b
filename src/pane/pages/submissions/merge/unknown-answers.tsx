import type { ReactNode } from "react";
import type { UnknownAnswer } from "../../../../submission";
import { submissions } from "../../../../text/pages/submissions/submissions";
import { mergeWords } from "../../../../text/submission/merge";
import { cellName, shownLevel } from "../../../format";
import { usePaneContext } from "../../../hooks";
import { Sentence, ShortList, Subsection } from "../../../ui";

/** Answers that cannot be taken: where each stands, what it says, and what to do about it. */
export function UnknownAnswers({ answers }: { readonly answers: readonly UnknownAnswer[] }): ReactNode {
  const { words } = usePaneContext();
  const text = submissions[words.language];
  const { states } = mergeWords[words.language];
  return (
    <Subsection title={`${states.unknown} (${answers.length})`}>
      <Sentence>{text.unknownHelp}</Sentence>
      <ShortList
        name="merge-unknown"
        more={text.more}
        items={answers}
        keyOf={({ source, field }) => JSON.stringify([source.file, source.place, field])}
        draw={(answer) => <Unknown answer={answer} />}
      />
    </Subsection>
  );
}

/** Longer texts are cut: the whole one stands in the file. */
const LONGEST_SHOWN = 300;

function Unknown({ answer: { row, field, value, why, source } }: { readonly answer: UnknownAnswer }): ReactNode {
  const { words, numberLocale } = usePaneContext();
  const text = submissions[words.language];
  const { fields, unusable } = mergeWords[words.language];
  const said = typeof value === "number" ? shownLevel(value, numberLocale) : value;
  const shown = said.length > LONGEST_SHOWN ? `${said.slice(0, LONGEST_SHOWN)}…` : said;
  return (
    <>
      <Sentence>{`${row === "" ? text.noRow : row}: ${fields[field]} “${shown}”`}</Sentence>
      <Sentence kind="small">{text.from(source.unit, source.file, cellName(source.place))}</Sentence>
      <Sentence>{unusable[why]}</Sentence>
    </>
  );
}
