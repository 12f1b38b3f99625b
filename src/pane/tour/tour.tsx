import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { tour } from "../../text/pane/tour";
import { shown } from "../format";
import type { AttachedState } from "../../session";
import { columnLetters } from "../../grid";
import { usePaneContext } from "../hooks";
import { TOUR_KEY, useTour } from "./use-tour";
import { remember } from "../../excel";
import { HEAD_HEIGHT, Sentence, ButtonRow } from "../ui";

const useStyles = makeStyles({
  // In sight while the part it tells about is scrolled to, and never over the whole pane, also when zoomed.
  card: {
    position: "sticky",
    top: `var(${HEAD_HEIGHT}, 0)`,
    zIndex: 2,
    maxHeight: "60vh",
    overflowY: "auto",
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { ...typographyStyles.caption1Strong, margin: 0 },
});

/** What each step points at, in the page. */
const POINTED = ["[data-state=index]", "#spbe-flags", "[data-tour=target]", "[role=tablist]"] as const;

/** The tour at one of its steps. Focus stays on the button that goes on; leaving brings it to the page's heading. */
export function Tour({ state, step }: { readonly state: AttachedState; readonly step: number }): ReactNode {
  const { words, numberLocale, goTo } = usePaneContext();
  const styles = useStyles();
  const text = tour[words.language];
  const titleId = useId();
  const [, setStep] = useTour();
  const next = useRef<HTMLButtonElement>(null);
  const { reading, scorecard, flags } = state;
  const { sheet, levelColumn } = reading.table;
  const sentences = [
    text.index(shown(scorecard.index, numberLocale), sheet, columnLetters(levelColumn)),
    text.flags(flags.length),
    text.target,
    text.pages,
  ];
  const last = step >= sentences.length - 1;

  useEffect(() => {
    const pointed = document.querySelector<HTMLElement>(POINTED[step] ?? POINTED[0]);
    pointed?.scrollIntoView({ block: "center" });
    if (pointed === null) return undefined;
    const { outline, outlineOffset } = pointed.style;
    pointed.style.outline = `2px dashed ${tokens.colorCompoundBrandStroke}`;
    pointed.style.outlineOffset = "4px";
    return () => {
      Object.assign(pointed.style, { outline, outlineOffset });
    };
  }, [step]);
  useEffect(() => next.current?.focus({ preventScroll: true }), []);

  const leave = (): void => {
    remember(TOUR_KEY, "over");
    setStep("over");
    goTo("summary");
  };
  return (
    <section aria-labelledby={titleId} className={styles.card}>
      <p id={titleId} className={styles.title}>
        {text.title} · {text.step(step + 1, sentences.length)}
      </p>
      <Sentence role="status">{sentences[step]}</Sentence>
      <ButtonRow>
        <Button ref={next} size="small" appearance="primary" onClick={() => (last ? leave() : setStep(step + 1))}>
          {last ? text.finish : text.next}
        </Button>
        {!last && (
          <Button size="small" appearance="subtle" onClick={leave}>
            {text.leave}
          </Button>
        )}
      </ButtonRow>
    </section>
  );
}
