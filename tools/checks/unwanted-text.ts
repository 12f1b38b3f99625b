/** Something in a text that must not be there. */
export interface Unwanted {
  /** What it is, in a few words; never the secret itself. */
  readonly what: string;
  /** From 1. */
  readonly line: number;
}

/**
 * Characters that are not seen: those that turn the direction of a line, so that code reads otherwise than it runs
 * (https://trojansource.codes), and those without width, so that two names look the same.
 */
const HIDDEN = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** What opens doors elsewhere, by the marks its makers gave it so that it is found where it should not be. */
const SECRETS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["a private key", /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY/g],
  ["a key of Amazon", /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g],
  ["a key of Google", /\bAIza[\w-]{35}\b/g],
  ["a key of Azure storage", /\bAccountKey=[A-Za-z0-9+/]{40,}/g],
  ["a token of GitHub", /\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{30,})/g],
  ["a token of GitLab", /\bglpat-[\w-]{20,}/g],
  ["a token of npm", /\bnpm_[A-Za-z0-9]{30,}|:_authToken\s*=\s*[^\s$]/g],
  ["a token of Slack", /\bxox[abposr]-[\w-]{10,}/g],
  ["a signed token (JWT)", /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/g],
  ["a password in an address", /\b[a-z][a-z0-9+]*:\/\/[^\s/:@"'`<>${}]+:[^\s/:@"'`<>${}]+@/g],
];

const lineAt = (text: string, at: number): number => text.slice(0, at).split("\n").length;

/**
 * Characters of a text that nobody sees.
 * @example hiddenCharacters("a\u202Eb") // [{ what: "U+202E", line: 1 }]
 */
export function hiddenCharacters(text: string): readonly Unwanted[] {
  return [...text.matchAll(HIDDEN)].map(({ 0: found, index }) => ({
    what: `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
    line: lineAt(text, index),
  }));
}

/** Secrets in a text: what lets whoever reads it in somewhere. */
export function secrets(text: string): readonly Unwanted[] {
  return SECRETS.flatMap(([what, pattern]) => [...text.matchAll(pattern)].map(({ index }) => ({ what, line: lineAt(text, index) })));
}
