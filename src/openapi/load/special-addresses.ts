import { BlockList, isIPv4 } from "node:net";

/**
 * Addresses that are not hosts of the public internet: this machine, its network, and what cloud
 * providers serve to their machines. From the special-purpose registries of IANA.
 */
const networks: readonly (readonly [family: "ipv4" | "ipv6", prefix: string, bits: number])[] = [
  ["ipv4", "0.0.0.0", 8], // this network
  ["ipv4", "10.0.0.0", 8], // private
  ["ipv4", "100.64.0.0", 10], // shared by carriers (CGNAT)
  ["ipv4", "127.0.0.0", 8], // loopback
  ["ipv4", "168.63.129.16", 32], // metadata of Azure
  ["ipv4", "169.254.0.0", 16], // link-local, metadata of most providers
  ["ipv4", "172.16.0.0", 12], // private
  ["ipv4", "192.0.0.0", 24], // protocol assignments, metadata of Oracle
  ["ipv4", "192.0.2.0", 24], // documentation
  ["ipv4", "192.88.99.0", 24], // 6to4 relays
  ["ipv4", "192.168.0.0", 16], // private
  ["ipv4", "198.18.0.0", 15], // benchmarks
  ["ipv4", "198.51.100.0", 24], // documentation
  ["ipv4", "203.0.113.0", 24], // documentation
  ["ipv4", "224.0.0.0", 4], // multicast
  ["ipv4", "240.0.0.0", 4], // reserved, broadcast
  ["ipv6", "::", 96], // unspecified, loopback, IPv4-compatible
  ["ipv6", "::ffff:0:0:0", 96], // IPv4-translated
  ["ipv6", "64:ff9b:1::", 48], // local NAT64
  ["ipv6", "100::", 64], // discard
  ["ipv6", "2001::", 23], // protocol assignments, Teredo
  ["ipv6", "2001:db8::", 32], // documentation
  ["ipv6", "2002::", 16], // 6to4
  ["ipv6", "3fff::", 20], // documentation
  ["ipv6", "5f00::", 16], // segment routing
  ["ipv6", "fc00::", 7], // unique-local
  ["ipv6", "fe80::", 10], // link-local
  ["ipv6", "fec0::", 10], // site-local
  ["ipv6", "ff00::", 8], // multicast
];

const special = new BlockList();
for (const [family, prefix, bits] of networks) special.addSubnet(prefix, bits, family);

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/**
 * Whether an address belongs to this machine, its network or a special purpose. An IPv6 address
 * that contains an IPv4 address is judged by that address.
 */
export function isSpecialAddress(address: string): boolean {
  return isIn(special, address);
}

/** Whether an address is this machine. */
export function isLoopback(address: string): boolean {
  return isIn(loopback, address);
}

function isIn(list: BlockList, address: string): boolean {
  const plain = withoutBrackets(address);
  if (isIPv4(plain)) return list.check(plain, "ipv4");
  const [withoutZone = ""] = plain.split("%");
  const embedded = embeddedIPv4(withoutZone);
  return embedded === undefined ? list.check(withoutZone, "ipv6") : list.check(embedded, "ipv4");
}

/**
 * Returns the IPv4 address in an IPv4-mapped address (`::ffff:0:0/96`) or one of NAT64
 * (`64:ff9b::/96`).
 */
function embeddedIPv4(address: string): string | undefined {
  const canonical = withoutBrackets(new URL(`http://[${address}]`).hostname);
  const match = /^(?:::ffff|64:ff9b:):(?:([\da-f]{1,4}):)?([\da-f]{1,4})?$/.exec(canonical);
  if (match === null) return undefined;
  const [high, low] = [Number.parseInt(match[1] ?? "0", 16), Number.parseInt(match[2] ?? "0", 16)];
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}

/** A URL has an IPv6 address in brackets. */
export function withoutBrackets(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, "$1");
}
