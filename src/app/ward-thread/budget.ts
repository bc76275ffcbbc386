const memoryBytes = 768 * 1024 * 1024;
const between = 50;

/**
 * Calls back when this program has used too much since now: time of the processor, not of the clock, so
 * that a busy computer is no fault of the form; and memory, which a thread's own limit counts in part only.
 * Returns the way to stop watching.
 */
export function overBudget(processorMilliseconds: number, stop: () => void): () => void {
  const before = process.cpuUsage();
  const { rss } = process.memoryUsage();
  const timer = setInterval(() => {
    const { user, system } = process.cpuUsage(before);
    const used = (user + system) / 1000;
    if (used > processorMilliseconds || process.memoryUsage().rss - rss > memoryBytes) stop();
  }, between);
  return () => clearInterval(timer);
}
