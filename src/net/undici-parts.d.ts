/** undici describes only its front page. */
declare module "undici/lib/dispatcher/agent.js" {
  import { Agent } from "undici";
  export default Agent;
}

declare module "undici/lib/api/api-request.js" {
  import type { Agent } from "undici";

  const request: Agent["request"];
  export default request;
}
