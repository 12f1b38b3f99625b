import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { Sentence } from "./sentence";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  top: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  heading: {
    ...typographyStyles.subtitle2,
    margin: 0,
    scrollMarginTop: tokens.spacingVerticalL,
    display: "flex",
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  count: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  jump: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  small: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalXS} 0 0`, overflowWrap: "anywhere" },
});

interface Props {
  readonly title: string;
  /** Lets {@link JumpTo} lead here. */
  readonly anchor?: string;
  /** Shown beside the title, e.g. how many there are. */
  readonly count?: number;
  /** A control that belongs to the whole part, at the end of its title. */
  readonly action?: ReactNode;
  readonly help?: string | null;
  readonly children: ReactNode;
}

/** One named part of the page. */
export function Section({ title, anchor, count, action, help, children }: Props): ReactNode {
  const styles = useStyles();
  const ownId = useId();
  const id = anchor ?? ownId;
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.top}>
        <h2 id={id} className={styles.heading} tabIndex={-1}>
          {title}
          {count !== undefined && <span className={styles.count}>{count}</span>}
        </h2>
        {action}
      </div>
      {help && <Sentence kind="small">{help}</Sentence>}
      {children}
    </section>
  );
}

/** A named part of a section. */
export function Subsection({ title, children }: Pick<Props, "title" | "children">): ReactNode {
  const styles = useStyles();
  return (
    <>
      <h3 className={styles.small}>{title}</h3>
      {children}
    </>
  );
}

/** Brings the section with this anchor into sight and the focus to its heading; nothing where it is not on screen. */
export function jumpTo(anchor: string): void {
  const heading = document.getElementById(anchor);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: "start" });
}

/** Leads to the section with this anchor. */
export function JumpTo({ anchor, children }: { readonly anchor: string; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <Link as="button" className={styles.jump} onClick={() => jumpTo(anchor)}>
      {children}
    </Link>
  );
}
