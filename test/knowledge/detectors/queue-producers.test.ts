import { describe, expect, it } from 'vitest';
import queueProducers from '../../../src/knowledge/detectors/queue-producers.ts';
import { rowsOf } from '../../support/rows-of.ts';

async function producersIn(source: string): Promise<readonly string[]> {
  const { producers = [] } = await rowsOf(queueProducers, source);
  return producers.map(({ queue, line }) => `${queue} ${line}`);
}

describe('recognises', () => {
  it('the queue that was made with the name, and topics that the call names', async () => {
    const source = `import { Queue } from 'bullmq';
import { Kafka } from 'kafkajs';
const TOPIC = 'orders';
const mail = new Queue('mail');
await mail.add('welcome', {});
await new Kafka({}).producer().send({ topic: TOPIC, messages: [] });`;
    expect(await producersIn(source)).toEqual(['mail 5', 'orders 6']);
  });

  it('own helpers, where the name is decided', async () => {
    const source = `import { Queue } from 'bullmq';
class Queues {
  enqueue(name: string, data: object) { return this.queue(name).add(name, data); }
  private queue(name: string) { const queue = make(name); return queue; }
}
function make(name: string): Queue { return new Queue(name, {}); }
const queues = new Queues();
queues.enqueue('mail', {});
queues.enqueue('invoice', {});`;
    expect(await producersIn(source)).toEqual(['mail 8', 'invoice 9']);
  });
});

describe('ignores', () => {
  it('which of several queues it is, where the code serves them all', async () => {
    const source = `import { Queue } from 'bullmq';
export function send(isMail: boolean) {
  const queue = isMail ? new Queue('mail') : new Queue('invoice');
  return queue.add('work', {});
}`;
    expect(await producersIn(source)).toEqual(['${…} 4']);
  });

  it('own classes with the same methods, and other calls of a queue', async () => {
    const source = `import { Queue } from 'bullmq';
const mail = new Queue('mail');
await mail.pause();
class Basket { add(item: string) { return item; } }
new Basket().add('mail');`;
    expect(await producersIn(source)).toEqual([]);
  });
});
