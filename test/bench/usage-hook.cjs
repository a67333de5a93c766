// Loaded into the Node processes that are measured: says at the end what the process used.
const { writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

const target = process.env.BENCH_USAGE;
if (isMainThread && target !== undefined) {
  process.on('exit', () => {
    const { userCPUTime, maxRSS } = process.resourceUsage();
    writeFileSync(
      `${target}.${process.pid}`,
      JSON.stringify({ userSeconds: userCPUTime / 1e6, peakMegabytes: maxRSS / 1024 }),
    );
  });
}
