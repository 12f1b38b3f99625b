/**
 * A sentence with its `{…}` filled in. What has no value is left as it stands, so that a gap is seen and not guessed.
 * Values are taken as they are: braces inside them are not filled again.
 *
 * @example fill("{filled} dari {total}", { filled: "3", total: "47" }) // "3 dari 47"
 */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? gap) : gap));
}
