import { generateKeyPairSync, sign } from "node:crypto";

/** A certificate that signs itself, and its key, both as PEM. Good at any time. */
export interface Identity {
  readonly cert: string;
  readonly key: string;
}

/** Makes a certificate (RFC 5280) for a name, which is also the host that it is good for. */
export function identity(name: string): Identity {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const subject = sequence(set(sequence(oid.commonName, der(0x0c, Buffer.from(name)))));
  const validity = sequence(time("19700101000000Z"), time("99991231235959Z"));
  const hosts = sequence(oid.subjectAltName, der(0x04, sequence(der(0x82, Buffer.from(name)))));
  const toBeSigned = sequence(
    der(0xa0, integer(2)),
    integer(1),
    sequence(oid.ecdsaWithSha256),
    subject,
    validity,
    subject,
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, sequence(hosts)),
  );
  const signature = sign("sha256", toBeSigned, privateKey);
  const bytes = sequence(toBeSigned, sequence(oid.ecdsaWithSha256), der(0x03, Buffer.from([0]), signature));
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${bytes.toString("base64").replace(/.{64}/g, "$&\n")}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

const oid = {
  commonName: der(0x06, Buffer.from("550403", "hex")),
  subjectAltName: der(0x06, Buffer.from("551d11", "hex")),
  ecdsaWithSha256: der(0x06, Buffer.from("2a8648ce3d040302", "hex")),
};

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(0x30, ...parts);
}

function set(...parts: readonly Buffer[]): Buffer {
  return der(0x31, ...parts);
}

function integer(value: number): Buffer {
  return der(0x02, Buffer.from([value]));
}

/** RFC 5280, 4.1.2.5.2. */
function time(text: string): Buffer {
  return der(0x18, Buffer.from(text));
}

/** Tag, length and value: X.690, 8.1. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const value = Buffer.concat(parts);
  const { length } = value;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), value]);
}
