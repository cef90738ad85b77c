// Loaded before a measured program: tells the bench, when it ends, how large it became (kilobytes).
process.channel?.unref();
process.on("exit", () => process.send?.(process.resourceUsage().maxRSS));
