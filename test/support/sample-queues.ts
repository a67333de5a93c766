import type { EntryPoint, Producer } from '../../src/model/entry-point.ts';

const base = { line: 2, symbol: 'run', service: '@shop/worker', framework: 'bullmq', certainty: 'certain' as const };

export function consumer(queue: string): EntryPoint {
  return { ...base, kind: 'queue', queue, file: 'apps/worker/consumer.ts', owners: [], handler: null, systems: [] };
}

export function producer(queue: string): Producer {
  return { ...base, queue, file: 'apps/worker/producer.ts' };
}
