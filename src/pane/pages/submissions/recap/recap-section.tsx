import { Button, Checkbox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { recapPage } from "../../../../text/pages/submissions/recap";
import { usePaneContext } from "../../../hooks";
import { ButtonRow, FileDrop, Note, StoppableProgress, Section, Sentence, Stack } from "../../../ui";
import { RecapList } from "./recap-list";
import { UnreadFiles } from "./unread-files";
import { useRecap, type Recapping } from "./use-recap";

/** *Rekap banyak instansi*: workbooks of agencies, their indices and ranks, and a file of it. */
export function RecapSection(): ReactNode {
  const { words } = usePaneContext();
  const recapping = useRecap();
  const text = recapPage[words.language];
  const { work, recap, previous, message } = recapping;
  return (
    <Section title={text.title} help={text.help}>
      <FileDrop choose={text.choose} hint={text.drop} disabled={work !== null} onFiles={recapping.add} />
      {work !== null && (
        <StoppableProgress
          text={text.reading(Math.min(work.done + 1, work.all), work.all)}
          counted={{ value: work.done, of: work.all }}
          stopWord={text.stop}
          stop={work.stop}
        />
      )}
      <div role="status">{message !== null && <Note intent="warning">{message}</Note>}</div>
      {recap !== null && (
        <>
          {recap.lists.map((list) => (
            <RecapList key={list.instrument} list={list} compared={recap.compared} />
          ))}
          {recap.unread.length > 0 && <UnreadFiles entries={recap.unread} />}
          {recap.lists.length > 0 && <Made recapping={recapping} />}
          <FileDrop
            choose={text.choosePrevious}
            hint={previous === null ? text.dropPrevious : text.previousTaken(previous)}
            accept=".xlsx,.csv,.json"
            disabled={work !== null}
            onFiles={recapping.compareWith}
          />
        </>
      )}
    </Section>
  );
}

/** What can be made of the recap, and where it went. */
function Made({ recapping: { work, handed, levels, setLevels, make, download, clear } }: { readonly recapping: Recapping }): ReactNode {
  const { words } = usePaneContext();
  const text = recapPage[words.language];
  const busy = work !== null;
  return (
    <Stack gap="S">
      <Checkbox checked={levels} label={text.levels} onChange={(_, { checked }) => setLevels(checked === true)} />
      <ButtonRow>
        <Button appearance="primary" disabledFocusable={busy} onClick={make}>
          {text.make}
        </Button>
        <Button disabledFocusable={busy} onClick={download}>
          {text.download}
        </Button>
        <Button disabledFocusable={busy} onClick={clear}>
          {text.clear}
        </Button>
      </ButtonRow>
      <div role="status" data-state="recap-handed">
        {handed !== null && (
          <Sentence>{handed === "window" ? text.inWindow : handed === "download" ? text.downloaded(text.fileName) : text.nowhere}</Sentence>
        )}
      </div>
    </Stack>
  );
}
