import { deflateSync } from "fflate";
import { readZipsByNode } from "../../../src/cli/files/native-zip";
import { defaultLimits, FileRefusal, readZipsWith } from "../../../src/file";
import { crc32 } from "../../../src/file/zip/crc32";
import { inflateEntry } from "../../../src/file/zip/inflate";

afterAll(() => readZipsWith(null));

const content = (size: number): Uint8Array => Uint8Array.from({ length: size }, (_, at) => (at * at) % 251);
const deflated = (size: number): Uint8Array => deflateSync(content(size));

/** What inflating a stream ends with, where its list says so much of it. */
function ended(data: Uint8Array, size: number, crc = crc32(content(size))): string {
  const about = { name: "xl/a.xml", method: 8, start: 0, end: data.length, dataStart: 0, record: new Uint8Array() };
  try {
    const bytes = inflateEntry(data, { ...about, crc, compressedSize: data.length, size }, defaultLimits, 0);
    return `${bytes.length} ${crc32(bytes) === crc32(content(size)) ? "right" : "wrong"}`;
  } catch (error) {
    return error instanceof FileRefusal ? error.reason : String(error);
  }
}

const endless = deflateSync(new Uint8Array(4_000_000));
const CASES: readonly (readonly [string, Uint8Array, number, string])[] = [
  ["nothing", deflated(0), 0, "0 right"],
  ["a small part", deflated(500), 500, "500 right"],
  ["a large part", deflated(300_000), 300_000, "300000 right"],
  ["a small part that is cut off", deflated(5_000).subarray(0, 200), 5_000, "damaged-part"],
  ["a large part that is cut off", deflated(300_000).subarray(0, 900), 300_000, "damaged-part"],
  ["a part that is smaller than it says", deflated(400), 500, "damaged-part"],
  ["a large part that is smaller than it says", deflated(200_000), 300_000, "damaged-part"],
  ["a part that is larger than it says", deflated(600), 500, "damaged-part"],
  ["a large part that is larger than it says", deflated(300_000), 200_000, "damaged-part"],
  ["a stream that goes on and on", endless, 500, "damaged-part"],
  ["what is no stream", Uint8Array.from([255, 255, 255, 255, 255]), 5, "damaged-part"],
];

describe.each([
  ["here", () => readZipsWith(null)],
  ["by Node", readZipsByNode],
] as const)("inflated %s", (_, inPlace) => {
  beforeAll(inPlace);

  test.each(CASES)("%s", (__, data, size, expected) => {
    expect(ended(data, size)).toBe(expected);
  });

  test("a wrong checksum is seen in small parts and in large ones", () => {
    expect([ended(deflated(500), 500, 1), ended(deflated(300_000), 300_000, 1)]).toEqual(["damaged-part", "damaged-part"]);
  });
});
