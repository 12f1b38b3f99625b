import type { Follows } from "../../functions";

export type { Follows };

/** What a formula follows, or `null`; told by whoever knows the functions. */
export type FollowedBy = (formula: string) => Follows | null;
