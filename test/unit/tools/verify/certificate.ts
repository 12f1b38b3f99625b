import { createHash, generateKeyPairSync, type KeyObject, sign } from "node:crypto";

/** A certificate with its key, both as PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** What a server shows who it is. */
export interface CertificateOf {
  /** Host it is for. */
  readonly host: string;
  readonly from: Date;
  readonly until: Date;
}

/* Just as much of X.509 as a server of a test needs, in its binary form: tag, length, content. */

function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const length =
    content.length < 128
      ? [content.length]
      : content.length < 256
        ? [0x81, content.length]
        : [0x82, content.length >> 8, content.length & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

const sequence = (...parts: readonly Uint8Array[]) => der(0x30, ...parts);
const identifier = (...bytes: readonly number[]) => der(0x06, Buffer.from(bytes));
const octets = (content: Uint8Array) => der(0x04, content);
const bits = (content: Uint8Array) => der(0x03, Buffer.from([0]), content);
const yes = der(0x01, Buffer.from([0xff]));
const time = (date: Date) => der(0x18, Buffer.from(`${date.toISOString().replace(/[-:T]/g, "").slice(0, 14)}Z`));
const named = (name: string) => sequence(der(0x31, sequence(identifier(0x55, 4, 3), der(0x0c, Buffer.from(name)))));
const ecdsaWithSha256 = sequence(identifier(0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 2));

const extension = (id: Uint8Array, value: Uint8Array, isCritical = false) => sequence(id, ...(isCritical ? [yes] : []), octets(value));
const isIssuer = extension(identifier(0x55, 0x1d, 19), sequence(yes), true);
const isFor = (host: string) => extension(identifier(0x55, 0x1d, 17), sequence(der(0x82, Buffer.from(host))));

function signed(
  issuer: string,
  subject: string,
  publicKey: KeyObject,
  issuerKey: KeyObject,
  { from, until }: CertificateOf,
  extra: Uint8Array
): string {
  const spki = publicKey.export({ type: "spki", format: "der" });
  const serial = der(0x02, Buffer.from([1]), createHash("sha256").update(spki).digest().subarray(0, 8));
  const head = [
    der(0xa0, der(0x02, Buffer.from([2]))),
    serial,
    ecdsaWithSha256,
    named(issuer),
    sequence(time(from), time(until)),
    named(subject),
    spki,
  ];
  const body = sequence(...head, der(0xa3, sequence(extra)));
  const whole = sequence(body, ecdsaWithSha256, bits(sign("sha256", body, issuerKey)));
  const lines = whole.toString("base64").replace(/.{64}/g, "$&\n");
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}

const pair = () => generateKeyPairSync("ec", { namedCurve: "prime256v1" });
const pem = (key: KeyObject) => key.export({ type: "pkcs8", format: "pem" }).toString();

/** Signs certificates of servers. Whoever trusts `cert` trusts them. */
export class TestIssuer {
  private readonly keys = pair();
  readonly cert: string;

  constructor(of: Omit<CertificateOf, "host">) {
    this.cert = signed("Test issuer", "Test issuer", this.keys.publicKey, this.keys.privateKey, { host: "", ...of }, isIssuer);
  }

  for(of: CertificateOf): Certificate {
    const { publicKey, privateKey } = pair();
    return { cert: signed("Test issuer", of.host, publicKey, this.keys.privateKey, of, isFor(of.host)), key: pem(privateKey) };
  }
}

/** A certificate nobody signed but itself. */
export function selfSigned(of: CertificateOf): Certificate {
  const { publicKey, privateKey } = pair();
  return { cert: signed(of.host, of.host, publicKey, privateKey, of, isFor(of.host)), key: pem(privateKey) };
}
