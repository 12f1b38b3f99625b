/** What a formula follows: the whole reading of the attached table, or only its instrument. */
export type Follows = "table" | "instrument";

/** What a formula follows, or `null`; told by whoever knows the functions. */
export type FollowedBy = (formula: string) => Follows | null;
