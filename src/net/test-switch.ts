/**
 * What lets the suites' own servers through, and nothing else. Only code and two environment variables can set it, never
 * `tipkeeper.yaml`: see docs/decisions/0014-one-guarded-door.md.
 */
export interface TestSwitch {
  /** Whether this very address and port, which are not public, may be connected to. */
  readonly allowed: (address: string, port: number) => boolean;
  /** Host names that stand for a server of the suite, which is spoken to without TLS; `*` stands for all others. */
  readonly hosts: ReadonlyMap<string, Place>;
  /** Certificate authority that the suite's TLS servers are signed by, as PEM. */
  readonly ca?: string;
}

export interface Place {
  readonly address: string;
  readonly port: number;
}

/** The switch holds what it must not. */
export class TestSwitchError extends Error {
  constructor(
    readonly variable: string,
    readonly why: string,
  ) {
    super(`${variable} ${why}`);
    this.name = "TestSwitchError";
  }
}

/** Only this machine can be opened, whatever the variables say. */
const LOOPBACK = /^127(?:\.\d{1,3}){3}$/;

/**
 * Reads `TIPKEEPER_TEST_ALLOW=127.0.0.1:41234,127.0.0.1:41235` and `TIPKEEPER_TEST_HOSTS=blog.example=127.0.0.1:41234`.
 *
 * @returns null when neither is set
 * @throws TestSwitchError when one holds anything but ports of 127.0.0.0/8
 */
export function readTestSwitch(env: Readonly<Record<string, string | undefined>>): TestSwitch | null {
  const { TIPKEEPER_TEST_ALLOW: allow = "", TIPKEEPER_TEST_HOSTS: names = "" } = env;
  if (!allow && !names) return null;
  const hosts = new Map<string, Place>();
  for (const pair of listed(names)) {
    const [name = "", place = ""] = pair.split("=");
    hosts.set(name.toLowerCase(), readPlace("TIPKEEPER_TEST_HOSTS", place));
  }
  const places = listed(allow).map((place) => readPlace("TIPKEEPER_TEST_ALLOW", place));
  return testSwitch(places, hosts);
}

/** Lets these places through, and those that the host names stand for. */
export function testSwitch(
  places: readonly Place[],
  hosts: ReadonlyMap<string, Place> = new Map(),
  ca?: string,
): TestSwitch {
  const open = new Set([...places, ...hosts.values()].map(({ address, port }) => `${address}:${port}`));
  return { allowed: (address, port) => open.has(`${address}:${port}`), hosts, ...(ca === undefined ? {} : { ca }) };
}

function listed(text: string): readonly string[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
}

function readPlace(variable: string, text: string): Place {
  const [address = "", port = ""] = text.split(":");
  if (!LOOPBACK.test(address) || !/^\d{1,5}$/.test(port)) {
    const why = `is for tests: expected places such as 127.0.0.1:41234, found ${text}; unset it`;
    throw new TestSwitchError(variable, why);
  }
  return { address, port: Number(port) };
}
