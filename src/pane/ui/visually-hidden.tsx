import { makeStyles } from "@fluentui/react-components";

/** Words that only screen readers meet, because what stands beside them shows the same. */
export const useAloud = makeStyles({
  aloud: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
