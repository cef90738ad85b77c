import fc from "fast-check";
import { expect, test } from "vitest";
import { reachOf } from "./public-address.ts";

const PUBLIC = ["1.1.1.1", "8.8.8.8", "223.130.195.200", "172.15.0.1", "172.32.0.1", "100.63.0.1", "100.128.0.1"];
const PUBLIC_6 = ["2606:4700::1111", "2a00:1450:4001::200e", "2401:1234::1", "2600::"];

test.each([...PUBLIC, ...PUBLIC_6])("%s is public", (address) => {
  expect(reachOf(address)).toBe("public");
});

test.each([
  ["this machine", "127.0.0.1", "127.255.255.254", "::1", "0.0.0.0", "0.1.2.3", "::"],
  ["a private network", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "fc00::1", "fd00:ec2::254"],
  ["the cable", "169.254.169.254", "fe80::1", "fe80::1%eth0", "febf::1", "fec0::1"],
  ["a provider's inside", "100.64.0.1", "100.100.100.200", "100.127.255.255", "168.63.129.16"],
  ["many", "224.0.0.1", "239.255.255.250", "255.255.255.255", "ff02::1", "ff0e::1"],
  ["nobody", "240.0.0.1", "250.1.2.3", "192.0.2.1", "198.51.100.7", "203.0.113.9", "2001:db8::1", "3fff::1", "100::1"],
  ["measurements", "198.18.0.1", "198.19.255.255", "2001:2::1"],
  ["a registry", "192.0.0.1", "192.0.0.192", "192.31.196.1", "192.52.193.1", "192.175.48.1", "2620:4f:8000::1"],
  ["a relay", "192.88.99.1", "2002:7f00:1::", "2002:808:808::1", "2001:0:4136:e378::1", "2001:10::1", "2001:20::1"],
  ["IPv4 in IPv6", "::ffff:127.0.0.1", "::ffff:8.8.8.8", "::ffff:7f00:1", "::127.0.0.1", "::ffff:0:127.0.0.1"],
  ["what is not handed out", "4000::1", "5f00::1", "8000::1", "::2", "1::1", "fe00::1"],
  ["no address", "", "localhost", "127.1", "0x7f.0.0.1", "2130706433", "0177.0.0.1", "1.1.1.1.", "[::1]", "1.1.1.1 "],
])("%s is inside", (_, ...addresses) => {
  expect(addresses.map((address) => [address, reachOf(address)])).toEqual(addresses.map((one) => [one, "inside"]));
});

test.each(["64:ff9b::7f00:1", "64:ff9b::808:808", "64:ff9b:1::a00:1"])(
  "%s is an IPv4 address behind a NAT64",
  (address) => {
    expect(reachOf(address)).toBe("translated");
  },
);

test("an IPv4 address inside stays inside in every form that IPv6 has for it", () => {
  const inside = fc.tuple(fc.constantFrom(10, 127, 0, 224, 240), fc.nat(255), fc.nat(255), fc.nat(255));
  fc.assert(
    fc.property(inside, (parts) => {
      const dotted = parts.join(".");
      const hex = Buffer.from(parts)
        .toString("hex")
        .replace(/(.{4})(.{4})/, "$1:$2");
      for (const form of [dotted, `::${dotted}`, `::ffff:${dotted}`, `64:ff9b::${hex}`, `2002:${hex}::1`]) {
        expect(reachOf(form), form).not.toBe("public");
      }
    }),
  );
});
