/** A password set here, or the attributes by which the file remembers one. */
export type Password = { readonly clear: string } | { readonly stored: Readonly<Record<string, string>> };

/** Excel's old 16-bit hash of a password, as files hold it in `password="…"` (ECMA-376 part 4, 14.7.1). */
export function passwordHash(password: string): string {
  let hash = 0;
  for (const letter of [...password].reverse()) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= letter.charCodeAt(0);
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  hash ^= [...password].length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, "0");
}

/** Whether this is the password. A password stored as SHA-512 cannot be checked here, so it never matches. */
export function isPassword(known: Password | null, given: string | null): boolean {
  if (known === null) return true;
  if ("clear" in known) return known.clear === (given ?? "");
  const stored = known.stored["password"] ?? known.stored["workbookPassword"];
  return stored !== undefined && given !== null && stored.toUpperCase().padStart(4, "0") === passwordHash(given);
}
