// Loaded before a measured program: tells the bench, when it ends, how large it became and how much of a processor it took.
process.channel?.unref();
process.on("exit", () => {
  const { maxRSS: kilobytes, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.send?.({ kilobytes, seconds: (userCPUTime + systemCPUTime) / 1e6 });
});
