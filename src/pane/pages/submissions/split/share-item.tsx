import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Instrument } from "../../../../instrument";
import { mailText, type UnitShare } from "../../../../submission";
import { send } from "../../../../text/pages/send";
import { submissionsSplit } from "../../../../text/pages/submissions/submissions-split";
import { usePageMemory, usePaneContext } from "../../../hooks";
import { ButtonRow, Fold, MailText, Sentence } from "../../../ui";
import { SplitEnding } from "./split-ending";
import type { Splitting } from "./use-splitting";

interface Props {
  readonly share: UnitShare;
  readonly splitting: Splitting;
  readonly instrument: Instrument;
}

/** What a unit gets: its indicators, its workbook, and an email to send it with. */
export function ShareItem({ share, splitting, instrument }: Props): ReactNode {
  const { words } = usePaneContext();
  const text = submissionsSplit[words.language];
  const { unit, indicators, shared } = share;
  const { work, make, head, asked } = splitting;
  return (
    <>
      <Sentence kind="strong" data-field="unit">
        {unit}
      </Sentence>
      <Sentence kind="small" data-field="count" data-value={String(indicators.length)}>
        {text.share(indicators.length, indicators.join(", "))}
      </Sentence>
      {shared.size > 0 && <Sentence kind="small">{text.shared([...shared.keys()].join(", "))}</Sentence>}
      <ButtonRow>
        <Button size="small" aria-label={text.downloadOf(unit)} disabledFocusable={work !== null} onClick={() => make(unit)}>
          {text.download}
        </Button>
      </ButtonRow>
      {asked === unit && <SplitEnding splitting={splitting} />}
      <Fold name={`mail ${unit}`} title={text.mailOf(unit)}>
        <Mail share={share} instrument={instrument} year={head.year} />
      </Fold>
    </>
  );
}

/** The email as it is proposed, until the person writes another one. */
function Mail({ share, instrument, year }: Pick<Props, "share" | "instrument"> & { readonly year: string }): ReactNode {
  const { words } = usePaneContext();
  const text = submissionsSplit[words.language];
  const { subject, body } = mailText(share, instrument, year, words.language);
  const [written, setWritten] = usePageMemory<string | null>(`split.mail ${share.unit}`, null);
  return <MailText words={send[words.language]} text={written ?? `${text.subject(subject)}\n\n${body}`} change={setWritten} />;
}
