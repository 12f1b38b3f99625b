import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { tourOffer } from "../../text/pane/tour-offer";
import type { AttachedState } from "../../session";
import { usePaneContext } from "../hooks";
import { TOUR_KEY, useTour } from "./use-tour";
import { remember } from "../../excel";
import { LazyPart } from "../ui";

const useStyles = makeStyles({
  offer: {
    ...typographyStyles.caption1,
    margin: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
});

const tour = () => import(/* webpackChunkName: "tour" */ "./tour");

/** Offers the tour to whoever is new, in a line; shows it when wanted. */
export function TourOffer({ state }: { readonly state: AttachedState }): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const text = tourOffer[words.language];
  const [step, setStep] = useTour();
  if (step === "over") return null;
  if (step !== "offered") return <LazyPart load={tour} draw={({ Tour }) => <Tour state={state} step={step} />} />;
  const decline = (): void => {
    remember(TOUR_KEY, "over");
    setStep("over");
  };
  return (
    <p className={styles.offer}>
      <span>{text.offer}</span>
      <Link as="button" onClick={() => setStep(0)}>
        {text.start}
      </Link>
      <Link as="button" onClick={decline}>
        {text.decline}
      </Link>
    </p>
  );
}
