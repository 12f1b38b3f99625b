import { FileRefusal } from "../refusal/refusal";

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** A cell holds 32,767 characters. A replacement keeps a list of all its matches, a hundred bytes for one of four characters. */
const longest = 1_000_000;

function bounded(raw: string): string {
  if (raw.length > longest) throw new FileRefusal("text-too-long", { limit: String(longest) });
  return raw;
}

/**
 * Character data or an attribute value as written → as meant.
 * @throws FileRefusal for an entity XML itself does not define, for a character it does not allow, and for a text far too long to have any
 */
export function decodeEntities(raw: string): string {
  if (!raw.includes("&")) return raw;
  return bounded(raw).replace(/&([^;&]*);?/g, entity);
}

function entity(whole: string, body: string): string {
  if (!whole.endsWith(";")) throw new FileRefusal("not-well-formed", { what: "&" });
  const code = /^#x([0-9a-f]+)$/i.exec(body) ?? /^#([0-9]+)$/.exec(body);
  if (code !== null) {
    const point = parseInt(code[1] ?? "", body[1] === "x" || body[1] === "X" ? 16 : 10);
    if (!isCharacter(point)) throw new FileRefusal("not-well-formed", { what: whole });
    return String.fromCodePoint(point);
  }
  const value = Object.hasOwn(named, body) ? named[body] : undefined;
  if (value === undefined) throw new FileRefusal("entity", { what: body });
  return value;
}

/** XML 1.0, 2.2: no control characters but tab and line breaks, no halves of a surrogate pair. */
const isCharacter = (point: number): boolean =>
  point >= 0x20
    ? point <= 0xd7ff || (point >= 0xe000 && point <= 0xfffd) || (point >= 0x10000 && point <= 0x10ffff)
    : [9, 10, 13].includes(point);

/** What stands between two elements → its characters: CDATA as it is, without comments and instructions. */
export function decodeText(raw: string): string {
  let text = "";
  let at = 0;
  if (raw.includes("<")) bounded(raw);
  for (let open = raw.indexOf("<"); open !== -1; open = raw.indexOf("<", at)) {
    text += decodeLines(raw.slice(at, open));
    const cdata = raw.startsWith("<![CDATA[", open);
    const mark = cdata ? "]]>" : raw.startsWith("<!--", open) ? "-->" : "?>";
    // `<!-->` begins a comment and does not end it.
    const close = raw.indexOf(mark, mark === "-->" ? open + 4 : open);
    if (cdata) text += raw.slice(open + 9, close);
    at = close + mark.length;
  }
  return text + decodeLines(at === 0 ? raw : raw.slice(at));
}

const decodeLines = (raw: string): string => decodeEntities(raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw);

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
