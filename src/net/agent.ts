import type { Agent } from "undici";
import request from "undici/lib/api/api-request.js";
import UndiciAgent from "undici/lib/dispatcher/agent.js";

/**
 * undici's pool of connections. Its front page brings fetch, WebSocket, caches and more, and has Node load its own copy of
 * them as well: a tenth of a second and 10 MB at every start, for nothing that we use.
 */
export function openAgent(options: Agent.Options): Agent {
  return Object.assign(new UndiciAgent(options), { request });
}
