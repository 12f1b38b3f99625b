/**
 * Something made once per locale and kept: making a number format takes ten times as long as using it, and a page writes
 * hundreds of numbers at every edit. A pane meets one locale or two in its life.
 *
 * @example const mark = perLocale((locale) => new Intl.NumberFormat(locale)); // mark("id-ID") === mark("id-ID")
 */
export function perLocale<Made>(make: (locale: string) => Made): (locale: string) => Made {
  const made = new Map<string, Made>();
  return (locale) => {
    const known = made.get(locale);
    if (known !== undefined) return known;
    const fresh = make(locale);
    made.set(locale, fresh);
    return fresh;
  };
}
