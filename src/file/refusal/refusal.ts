import { fill } from "../../text/fill";
import { refusals, type RefusalReason } from "../../text/file/refusals";
import type { Language } from "../../text/language";
import { plainText } from "./plain-text";

export type { RefusalReason };

/** What the sentence of a refusal names: the part of the file, what stands there, the limit it passes. */
export interface RefusalValues {
  readonly part?: string;
  readonly what?: string;
  readonly limit?: string;
}

/**
 * A file that is not opened, with a named reason. The file is left as it is; nothing was taken from it.
 *
 * @example new FileRefusal("part-too-large", { part: "/xl/media/a.emf", limit: "100" }).sentence("id")
 */
export class FileRefusal extends Error {
  override readonly name = "FileRefusal";

  constructor(
    readonly reason: RefusalReason,
    readonly values: RefusalValues = {}
  ) {
    super(sentenceOf(reason, values, "en"));
  }

  /** The reason and what to do next, in one or two sentences. */
  sentence(language: Language): string {
    return sentenceOf(this.reason, this.values, language);
  }

  /** The same refusal with the part named, where it is not yet. */
  inPart(part: string): FileRefusal {
    return this.values.part === undefined ? new FileRefusal(this.reason, { ...this.values, part }) : this;
  }
}

function sentenceOf(reason: RefusalReason, values: RefusalValues, language: Language): string {
  const shown = Object.entries(values).map(([gap, value]: [string, string]): [string, string] => [gap, shortened(value)]);
  return fill(refusals[language][reason], { part: "XML", ...Object.fromEntries(shown) });
}

/** What a hostile file is named and holds may be a megabyte long, or control the terminal it is shown in. */
function shortened(value: string): string {
  const plain = plainText(value.slice(0, 2 * longest));
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain;
}

const longest = 80;
