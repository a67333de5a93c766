import type { HandoverModel } from './handover-model.ts';
import type { Place } from './place.ts';

/** One end of a queue: a place that fills it, or one that empties it. */
export interface QueueEnd extends Place {
  readonly queue: string;
  readonly service: string | null;
  readonly framework: string;
}

type Ends = Pick<HandoverModel, 'entryPoints' | 'producers'>;

/**
 * Ends whose other end is nowhere in the repository. Nothing is said where a name is not certain, or where the other side
 * has a place through the same library whose name is not known: it may be that one.
 */
export function looseEnds({ entryPoints, producers }: Ends): {
  readonly consumers: readonly QueueEnd[];
  readonly producers: readonly QueueEnd[];
} {
  const consumers = entryPoints.flatMap((row) => (row.kind === 'queue' ? [row] : []));
  return { consumers: withoutOther(consumers, producers), producers: withoutOther(producers, consumers) };
}

type Certain = QueueEnd & { readonly certainty: 'certain' | 'likely' };

function withoutOther(ends: readonly Certain[], others: readonly Certain[]): readonly QueueEnd[] {
  const known = new Set(others.map((row) => `${familyOf(row)} ${queueOf(row.queue)}`));
  const open = new Set(others.flatMap((row) => (isKnown(row) ? [] : [familyOf(row)])));
  return ends.filter(
    (row) => isKnown(row) && !open.has(familyOf(row)) && !known.has(`${familyOf(row)} ${queueOf(row.queue)}`),
  );
}

/**
 * Can what one library puts into a queue come out of another? Jobs of an application stay with their library; what a broker
 * takes may be read by any other client of it.
 */
export function mayMeet(one: string, other: string): boolean {
  const isSame = familyOf({ framework: one }) === familyOf({ framework: other });
  return isSame || (!OWN_QUEUES.has(one) && !OWN_QUEUES.has(other));
}

function isKnown({ queue, certainty }: Certain): boolean {
  return certainty === 'certain' && !/\$\{|[*#>]/.test(queue);
}

/** Entries of the catalogue for one kind of queue: those of NestJS work with those of the library itself. */
function familyOf({ framework }: Pick<QueueEnd, 'framework'>): string {
  return framework.replace(/^nestjs-/, '').replace(/-(?:client|worker|consumer|producer)$/, '');
}

/** Of `images:resize`, a job of a queue, the queue. */
function queueOf(queue: string): string {
  return queue.split(':')[0] ?? queue;
}

/** Libraries whose queues belong to one application: who fills them is in its code. */
export const OWN_QUEUES: ReadonlySet<string> = new Set([
  'agenda',
  'bee-queue',
  'bull',
  'bullmq',
  'faktory-worker',
  'graphile-worker',
  'nestjs-bull',
  'nestjs-bullmq',
  'pg-boss',
  'temporal-client',
  'temporal-worker',
  'trigger-dev',
]);
