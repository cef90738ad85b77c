/**
 * What keeps a Chromium behind a proxy altogether. By itself it goes around a proxy for this machine's own addresses, with
 * QUIC and WebRTC, which are not TCP, and looks up names ahead.
 */
export const CHROMIUM_BEHIND_PROXY: readonly string[] = [
  "--proxy-bypass-list=<-loopback>",
  "--disable-quic",
  "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
  "--webrtc-ip-handling-policy=disable_non_proxied_udp",
  "--dns-prefetch-disable",
  "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
];
