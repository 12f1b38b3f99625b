/** Under which the viewer's browser keeps the fingerprints of workbooks that were attached, one a line. */
export const ATTACHED = "attached";

/** Under which it keeps what makes these fingerprints its own. */
export const SALT = "attached-salt";
