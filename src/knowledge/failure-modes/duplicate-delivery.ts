import { distinct } from '../../lib/order.ts';
import type { FailureModeEntry, QueueSubject } from '../../model/failure-mode.ts';
import { judgedFailure } from '../../model/failure-sentences.ts';

/**
 * Libraries whose queues deliver at least once: a worker that dies, or is too slow to say that it is done, leaves its work to
 * the next. Streams without redelivery, such as publish and subscribe of Redis, are not among them.
 */
const AT_LEAST_ONCE = new Set([
  '@aws-sdk/client-sqs',
  '@google-cloud/pubsub',
  '@nestjs/bull',
  '@nestjs/bullmq',
  'agenda',
  'amqplib',
  'bee-queue',
  'bull',
  'bullmq',
  'graphile-worker',
  'inngest',
  'kafkajs',
  'node-rdkafka',
  'pg-boss',
  'sqs-consumer',
]);

/** The same message comes twice. */
export default {
  id: 'duplicate-delivery',
  failure: 'delivers the same work twice',
  cause: 'a worker that stopped, or was too slow to say that it was done',
  judge: (subject) => {
    if (subject.kind !== 'queue') return null;
    const consumers = subject.entries.filter(({ framework }) => AT_LEAST_ONCE.has(framework));
    if (consumers.length === 0) return null;
    const noticed = noticedBy(subject);
    return judgedFailure({
      prevention: ['whether the consumer knows work that it has done was not analysed'],
      gap:
        noticed.length === 0
          ? null
          : { rank: 2, text: `the consumer reaches ${noticed.join(', ')}, where people notice it` },
      action: noticed.length === 0 ? null : 'See that work that was done is known by its id, and not done again.',
      evidence: consumers,
    });
  },
} satisfies FailureModeEntry;

const NOTICED = new Set(['payment', 'email', 'sms']);

function noticedBy({ entries, kindOf }: QueueSubject): readonly string[] {
  const names = distinct(entries.flatMap(({ systems }) => systems.map(({ name }) => name)));
  return names.filter((name) => NOTICED.has(kindOf(name) ?? '')).slice(0, 5);
}
