import { FileRefusal } from "../refusal/refusal";

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** Character data or an attribute value as written → as meant. @throws FileRefusal for an entity XML itself does not define. */
export function decodeEntities(raw: string): string {
  if (!raw.includes("&")) return raw;
  return raw.replace(/&([^;&]*);?/g, (whole, body: string) => {
    if (!whole.endsWith(";")) throw new FileRefusal("not-well-formed", { what: "&" });
    const code = /^#x([0-9a-f]+)$/i.exec(body) ?? /^#([0-9]+)$/.exec(body);
    if (code !== null) {
      const point = parseInt(code[1] ?? "", body[1] === "x" || body[1] === "X" ? 16 : 10);
      if (point > 0x10ffff) throw new FileRefusal("not-well-formed", { what: `&${body};` });
      return String.fromCodePoint(point);
    }
    const value = Object.hasOwn(named, body) ? named[body] : undefined;
    if (value === undefined) throw new FileRefusal("entity", { what: body });
    return value;
  });
}

export const escapeText = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** For a double-quoted attribute; line breaks and tabs are kept from being normalised to spaces. */
export const escapeAttribute = (text: string): string =>
  escapeText(text).replace(/"/g, "&quot;").replace(/\t/g, "&#9;").replace(/\n/g, "&#10;").replace(/\r/g, "&#13;");

/** `_x000D_` → carriage return: how SpreadsheetML writes characters XML cannot carry (ECMA-376 22.9.2.19, ST_Xstring). */
export const decodeXstring = (text: string): string =>
  text.includes("_x") ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;

/** The reverse of {@link decodeXstring}: control characters, and underscores that would be read as such a code. */
export const encodeXstring = (text: string): string =>
  text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_").replace(
    // eslint-disable-next-line no-control-regex -- control characters are exactly what XML 1.0 cannot carry
    /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`
  );
