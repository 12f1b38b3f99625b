import { strFromU8, unzipSync, zipSync } from "fflate";
import { seededRandom, type Random } from "../layouts/random";
import { join, utf8 } from "./raw-zip";
import { zipOf } from "./workbook-parts";

/** A file that went through something no workbook should. */
export interface Damaged {
  /** What was done to which file, for a failure to be found again. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Numbers and words that break what takes them for granted. */
const odd =
  "-1 0 1.5 NaN Infinity -Infinity 1e308 1e-308 0x10 4294967295 99999999999999999999 2147483648 1048577 16385 __proto__ constructor toString XFE1 A0 A1048577 R1C1 $A$1 ../x / # %00 %2e%2e \uFEFF \uFFFF true".split(
    " "
  );

/** Pieces of XML that no part of a workbook should hold where they are put. */
const pieces = [
  '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
  "<!ENTITY a 'a'>",
  "&b;",
  "&#0;",
  "&#xD800;",
  "&#x110000;",
  "&",
  "<",
  ">",
  "]]>",
  "<![CDATA[<row>]]>",
  "<!-- -- -->",
  "<?xml version='1.0'?>",
  "<?x",
  "<__proto__/>",
  "</worksheet>",
  '<row r="1"><c r="A1" t="s"><v>4294967295</v></c></row>',
  '<c r="ZZZ1" t="e"><v/></c>',
  '<c t="inlineStr"><is><r><t>x</t></r></is></c>',
  '<c><f t="shared" si="0"/><v>1</v></c>',
  '<c><f t="array" ref="A1:">1</f></c>',
  '<Relationship Id="rId1" Type="http://x/officeDocument" Target="workbook.xml"/>',
  '<Relationship Id="__proto__" Type="x/worksheet" Target="../../../../%2e%2e/x" TargetMode="External"/>',
  '<sheet name="__proto__" sheetId="1" r:id="rId1"/>',
  "<a>".repeat(250),
  " ".repeat(5000),
  "\u0000",
  "\u{1F600}",
];

type Change = (random: Random, text: string) => string;

const place = (random: Random, text: string): number => random.whole(0, text.length);
const instead = (random: Random, text: string, pattern: RegExp, by: (found: string) => string): string => {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const one = random.pick(found);
  return text.slice(0, one.index) + by(one[0]) + text.slice(one.index + one[0].length);
};

/** What is done to the text of a part, which stays a rightly packed one. */
const changes: Readonly<Record<string, Change>> = {
  "a piece put in": (random, text) => {
    const at = place(random, text);
    return text.slice(0, at) + random.pick(pieces) + text.slice(at);
  },
  "a piece put between two elements": (random, text) => instead(random, text, /></g, () => `>${random.pick(pieces)}<`),
  "a piece cut out": (random, text) => {
    const at = place(random, text);
    return text.slice(0, at) + text.slice(at + random.whole(1, 200));
  },
  "an element left out": (random, text) => instead(random, text, /<[^<>]+\/>/g, () => ""),
  "an element twice": (random, text) => instead(random, text, /<[^<>]+\/>/g, (one) => one + one),
  "a closing tag left out": (random, text) => instead(random, text, /<\/[^<>]+>/g, () => ""),
  "an odd attribute": (random, text) => instead(random, text, /"[^"<>]*"/g, () => `"${random.pick(odd)}"`),
  "an odd value": (random, text) => instead(random, text, />[^<>]+</g, () => `>${random.pick(odd)}<`),
  "an attribute left out": (random, text) => instead(random, text, / [\w:]+="[^"]*"/g, () => ""),
  "an attribute twice": (random, text) => instead(random, text, / [\w:]+="[^"]*"/g, (one) => one + one),
  "another name of an element": (random, text) => instead(random, text, /<\w+/g, () => random.pick(["<__proto__", "<x:c", "<row", "<v"])),
  "cut off": (random, text) => text.slice(0, place(random, text)),
  "nothing in it": () => "",
};

/** What is done to the encoding of a part. */
const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  "UTF-16 with a byte order mark": (text) => join(new Uint8Array([0xff, 0xfe]), new Uint8Array(Buffer.from(text, "utf16le"))),
  "UTF-16 without one": (text) => new Uint8Array(Buffer.from(text, "utf16le")),
  "UTF-16 the other way round": (text) => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le").swap16()),
  "half of UTF-16": (text) => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le")).slice(0, -1),
  "a surrogate alone": (text) => new Uint8Array(Buffer.from(`\uFEFF${text.slice(0, -1)}\uD800${text.slice(-1)}`, "utf16le")),
  "a byte order mark": (text) => utf8(`\uFEFF${text}`),
  "Windows-1252": (text) => join(utf8(text), new Uint8Array([0xe9])),
};

function changedPart(random: Random, file: Uint8Array): Damaged {
  const parts = unzipSync(file);
  const name = random.pick(Object.keys(parts).filter((part) => /\.(?:xml|rels)$/.test(part)));
  const text = strFromU8(parts[name]!);
  const done: string[] = [];
  let content = text;
  if (random.chance(0.15)) {
    const encoding = random.pick(Object.keys(encodings));
    return { name: `${name}: ${encoding}`, bytes: zipSync({ ...parts, [name]: encodings[encoding]!(text) }, { level: 0 }) };
  }
  for (let count = random.whole(1, 3); count > 0; count--) {
    const change = random.pick(Object.keys(changes));
    content = changes[change]!(random, content);
    done.push(change);
  }
  return { name: `${name}: ${done.join(", ")}`, bytes: zipSync({ ...parts, [name]: utf8(content) }, { level: 0 }) };
}

function changedParts(random: Random, file: Uint8Array): Damaged {
  const parts = unzipSync(file);
  const [one, other] = random.shuffled(Object.keys(parts)) as [string, string];
  const { [one]: first, ...rest } = parts;
  const cases: Readonly<Record<string, () => Record<string, Uint8Array>>> = {
    "left out": () => rest,
    "in other letters": () => ({ ...rest, [one.toUpperCase()]: first! }),
    "a second time in other letters": () => ({ ...parts, [one.toUpperCase()]: first! }),
    [`with the content of ${other}`]: () => ({ ...parts, [one]: parts[other]! }),
    "under an odd name": () => ({ ...rest, [random.pick(odd)]: first! }),
  };
  const done = random.pick(Object.keys(cases));
  return { name: `${one}: ${done}`, bytes: zipOf(cases[done]!()) };
}

function changedBytes(random: Random, file: Uint8Array): Damaged {
  const bytes = new Uint8Array(file);
  const at = random.whole(0, bytes.length - 1);
  // Most of what a zip says of itself stands at its end.
  const near = random.chance(0.5) ? Math.max(0, bytes.length - 1 - random.whole(0, 2000)) : at;
  const length = random.whole(1, 64);
  const cases: Readonly<Record<string, () => Uint8Array>> = {
    "cut off": () => bytes.slice(0, at),
    "begins later": () => bytes.slice(Math.min(at, 3000)),
    "a bit flipped": () => {
      bytes[near]! ^= 1 << random.whole(0, 7);
      return bytes;
    },
    "bytes at random": () => bytes.map((byte, index) => (index >= near && index < near + length ? random.whole(0, 255) : byte)),
    "bytes of nothing": () => bytes.fill(0, near, near + length),
    "bytes of ones": () => bytes.fill(0xff, near, near + length),
    "bytes left out": () => join(bytes.slice(0, near), bytes.slice(near + length)),
    "bytes twice": () => join(bytes.slice(0, near + length), bytes.slice(near)),
    "bytes from elsewhere": () => join(bytes.slice(0, near), bytes.slice(at, at + length), bytes.slice(near + length)),
    "two files in one": () => join(bytes, bytes),
    "a page of nothing after it": () => join(bytes, new Uint8Array(4096)),
  };
  const done = random.pick(Object.keys(cases));
  return { name: `byte ${near} of ${file.length}: ${done}`, bytes: cases[done]!() };
}

/** The damaged file of a seed: the same on every machine. */
export function damagedFile(seed: number, files: readonly Uint8Array[]): Damaged {
  const random = seededRandom(seed);
  const file = random.inTurn(files);
  const { name, bytes } = random.pick([changedPart, changedPart, changedPart, changedParts, changedBytes, changedBytes])(random, file);
  return { name: `seed ${seed}: ${name}`, bytes };
}
