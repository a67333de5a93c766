import { describe, expect, it } from 'vitest';
import queueConsumers from '../../../src/knowledge/detectors/queue-consumers.ts';
import { entriesOf } from '../../support/rows-of.ts';

describe('recognises', () => {
  it('workers, with names from constants and enums', async () => {
    const source =
      "import { Worker } from 'bullmq';\nimport Bull from 'bull';\nenum Queue { Mail = 'mail' }\nnew Worker(Queue.Mail, async () => {});\nconst images = new Bull('images');\nimages.process(async () => {});";
    expect(await entriesOf(queueConsumers, source)).toContain('queue mail a.ts:4');
  });

  it('the queue that a method is called on, with the name of the job', async () => {
    const files = {
      'src/queues.ts': "import Queue from 'bull';\nexport const images = new Queue('images');",
      'src/a.ts':
        "import { images } from './queues';\nimages.process(async () => {});\nimages.process('resize', 5, async () => {});",
    };
    expect(await entriesOf(queueConsumers, files)).toEqual(['queue images a.ts:2', 'queue images:resize a.ts:3']);
  });

  it('through an own helper, where the name is decided', async () => {
    const files = {
      'src/create-worker.ts':
        "import { Worker } from 'bullmq';\nexport function createWorker(name: string, handle: () => Promise<void>) {\n  return new Worker(name, handle);\n}",
      'src/a.ts':
        "import { createWorker } from './create-worker';\ncreateWorker('mail', async () => {});\ncreateWorker('invoice', async () => {});",
    };
    expect(await entriesOf(queueConsumers, files)).toEqual(['queue mail a.ts:2', 'queue invoice a.ts:3']);
  });

  it('through a base class, at the class that names the queue', async () => {
    const files = {
      'src/base.ts':
        "import { Worker } from 'bullmq';\nexport abstract class Base {\n  constructor(protected readonly queue: string) {}\n  listen(handle: () => Promise<void>) {\n    new Worker(this.queue, handle);\n  }\n}",
      'src/a.ts':
        "import { Base } from './base';\nexport class Mail extends Base {\n  constructor() {\n    super('mail');\n    this.listen(async () => {});\n  }\n}\nexport class Images extends Base {\n  constructor() {\n    super('images');\n    this.listen(async () => {});\n  }\n}",
    };
    expect(await entriesOf(queueConsumers, files)).toEqual(['queue mail a.ts:5', 'queue images a.ts:11']);
  });

  it('definitions in an array that a loop hands over', async () => {
    const source =
      "import { Worker } from 'bullmq';\nconst jobs = [\n  { queue: 'mail', run: async () => {} },\n  { queue: 'images', run: async () => {} },\n];\nfor (const job of jobs) new Worker(job.queue, job.run);";
    expect(await entriesOf(queueConsumers, source)).toEqual(['queue mail a.ts:3', 'queue images a.ts:4']);
  });
});

describe('ignores', () => {
  it('producers, and own classes of the same name', async () => {
    expect(
      await entriesOf(
        queueConsumers,
        "import { Queue } from 'bullmq';\nclass Worker { constructor(name: string) {} }\nnew Queue('mail').add('x', {});\nnew Worker('mail');",
      ),
    ).toEqual([]);
  });
});
