/** Of `images:resize`, a job of a queue, the queue. */
export function queueName(text: string): string {
  return /^[^:/]+(?=:[^/])/.exec(text)?.[0] ?? text;
}
