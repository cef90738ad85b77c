/** What pages do to those who keep them: each thing asks the server for an address that begins with `/evil`. */
export const EVIL = [
  `<script>fetch("/evil-script"); document.title = "taken"</script><script src="/evil.js"></script>`,
  `<img src="x" onerror="fetch('/evil-onerror')"><body onload="fetch('/evil-onload')">`,
  `<svg onload="fetch('/evil-svg')"><script>fetch("/evil-svg-script")</script><image href="/evil-svg-image"/></svg>`,
  `<meta http-equiv="refresh" content="0; url=/evil-refresh">`,
  `<link rel="prefetch" href="/evil-prefetch"><link rel="stylesheet" href="/evil.css">`,
  `<link rel="dns-prefetch" href="http://evil.example/"><link rel="preconnect" href="http://evil.example/">`,
  `<style>@import "/evil-import.css"; body { background: url("/evil-style") }</style>`,
  `<p style="background: url('/evil-inline')">styled</p><iframe src="/evil-frame"></iframe>`,
  `<iframe srcdoc="<script>fetch('/evil-srcdoc')</script>"></iframe><object data="/evil-object"></object>`,
  `<embed src="/evil-embed"><video src="/evil-video" poster="/evil-poster" autoplay></video>`,
  `<audio src="/evil-audio" autoplay></audio><base href="http://evil.example/"><input type="image" src="/evil-input">`,
  `<form action="/evil-form"><button autofocus>send</button></form><a href="javascript:fetch('/evil-link')">script</a>`,
  `<a href="/evil-ping-target" ping="/evil-ping">ping</a><math><mtext><img src="/evil-math"></mtext></math>`,
  `<noscript><img src="/evil-noscript"></noscript><template><img src="/evil-template"></template>`,
  `<picture><source srcset="/evil-srcset"><img src="/evil-picture" srcset="/evil-srcset-2 2x"></picture>`,
].join("\n");

export const WORDS =
  "얼룩말은 왜 줄무늬가 있을까요? A long story about the quagga, half of whose stripes were lost to history. ";

export function hostilePage(): string {
  const story = `<p>${WORDS.repeat(6)}</p>`;
  return `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>얼룩말 이야기</title></head><body>
    <article><h1>얼룩말 이야기</h1>${story}<img src="/stripes.png" alt="stripes">${EVIL}${story}</article></body></html>`;
}
