import { describe, expect, it } from 'vitest';
import queueConsumers from '../../../src/knowledge/detectors/queue-consumers.ts';
import { entriesOf, rowsOf } from '../../support/rows-of.ts';

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

  it('the queue that an own factory made for this accessor, and not those that it made for others', async () => {
    const files = {
      'src/queues.ts': [
        "import Queue from 'bull';",
        'const create = (name: string) => { const queue = new Queue(name); return queue; };',
        'let cached: ReturnType<typeof create> | undefined;',
        "export const mail = () => { if (!cached) cached = create('mail'); return cached; };",
        "export const images = () => create('images');",
      ].join('\n'),
      'src/a.ts':
        "import { images, mail } from './queues';\nmail().process(async () => {});\nimages().process(async () => {});",
    };
    expect(await entriesOf(queueConsumers, files)).toEqual(['queue mail a.ts:2', 'queue images a.ts:3']);
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

  it('the work that goes the same way as the name, through methods that hand it on', async () => {
    const files = {
      'src/base.ts':
        "import { Worker } from 'bullmq';\nclass Bull {\n  open(topic: string, work: () => Promise<void>) {\n    new Worker(topic, work);\n  }\n}\nexport class Base {\n  private bull = new Bull();\n  constructor(readonly topic: string) {}\n  start(work: () => Promise<void>) {\n    this.create(work);\n  }\n  create(work: () => Promise<void>) {\n    this.bull.open(this.topic, work);\n  }\n}",
      'src/a.ts':
        "import { Base } from './base';\nexport class Mail extends Base {\n  constructor() {\n    super('mail');\n    this.start(this.work());\n  }\n  private work() {\n    return async () => {};\n  }\n}",
    };
    const { entryPoints } = await rowsOf(queueConsumers, files);
    expect(entryPoints).toMatchObject([
      { queue: 'mail', file: 'src/a.ts', line: 5, handlers: [{ file: 'src/a.ts', function: 3 }] },
    ]);
  });

  it('the work that a helper wraps before it hands it over', async () => {
    const files = {
      'src/manager.ts':
        "import { Worker } from 'bullmq';\ntype Work = (job: unknown) => Promise<void>;\nfunction measured(work: Work, name: string): Work {\n  return async (job) => work(job);\n}\nexport function register(name: string, work: Work) {\n  new Worker(name, measured(work, name));\n}",
      'src/a.ts':
        "import { register } from './manager';\nasync function sendMail() {}\nregister('mail', sendMail);\nregister('images', async () => {});",
    };
    const { entryPoints = [] } = await rowsOf(queueConsumers, files);
    const found = entryPoints.map((row) => ('queue' in row ? [row.queue, row.line, row.handlers] : []));
    expect(found).toEqual([
      [
        'mail',
        3,
        [
          { file: 'src/manager.ts', function: 2 },
          { file: 'src/a.ts', function: 1 },
        ],
      ],
      [
        'images',
        4,
        [
          { file: 'src/manager.ts', function: 2 },
          { file: 'src/a.ts', function: 2 },
        ],
      ],
    ]);
  });

  it('definitions in an array that a loop hands over', async () => {
    const source =
      "import { Worker } from 'bullmq';\nconst jobs = [\n  { queue: 'mail', run: async () => {} },\n  { queue: 'images', run: async () => {} },\n];\nfor (const job of jobs) new Worker(job.queue, job.run);";
    expect(await entriesOf(queueConsumers, source)).toEqual(['queue mail a.ts:3', 'queue images a.ts:4']);
  });

  it('through an interface, where the name is decided', async () => {
    const files = {
      'src/queue.ts': 'export interface Queue {\n  listen(topic: string): Promise<void>;\n}',
      'src/kafka.ts':
        "import { Kafka, type Consumer } from 'kafkajs';\nimport type { Queue } from './queue';\nexport class KafkaQueue implements Queue {\n  private readonly consumers = new Map<string, Consumer>();\n  private find(topic: string): Consumer {\n    return this.consumers.get(topic);\n  }\n  async listen(topic: string) {\n    await this.find(topic).subscribe({ topic });\n  }\n}",
      'src/a.ts':
        "import type { Queue } from './queue';\nexport async function start(queue: Queue) {\n  await queue.listen('orders');\n}",
    };
    expect(await entriesOf(queueConsumers, files)).toEqual(['queue orders a.ts:3']);
  });

  it('in an archetype whose queue the environment names, there and at each service that starts or makes it', async () => {
    const files = {
      'libs/archetype/package.json': '{ "name": "@shop/archetype", "main": "src/worker.ts" }',
      'libs/archetype/src/worker.ts':
        "import { Worker } from '@temporalio/worker';\nclass Base {\n  constructor(readonly options: object) {}\n}\nexport class ServiceWorker extends Base {\n  constructor(options: object) {\n    super(options);\n  }\n  async start() {\n    await Worker.create({ taskQueue: process.env['TASK_QUEUE'] ?? '' });\n  }\n}\nexport class Watched extends ServiceWorker {\n  constructor() {\n    super({ watched: true });\n  }\n}",
      'apps/mail/package.json': '{ "name": "mail", "dependencies": { "@shop/archetype": "*" } }',
      'apps/mail/src/main.ts':
        "import { ServiceWorker } from '@shop/archetype';\nconst worker = new ServiceWorker({});\nworker.start();",
      'apps/images/package.json': '{ "name": "images", "dependencies": { "@shop/archetype": "*" } }',
      'apps/images/src/main.ts': "import { Watched } from '@shop/archetype';\n\nexport const worker = new Watched();",
    };
    expect(await entriesOf(queueConsumers, files)).toEqual([
      'queue ${TASK_QUEUE} libs/archetype/src/worker.ts:10',
      'queue ${TASK_QUEUE} apps/images/src/main.ts:3',
      'queue ${TASK_QUEUE} apps/mail/src/main.ts:3',
    ]);
  });
});

describe('how long work is given', () => {
  it('by options of the job', async () => {
    const { entryPoints = [] } = await rowsOf(queueConsumers, {
      'src/a.ts': [
        "import { task } from '@trigger.dev/sdk';",
        "import { Inngest } from 'inngest';",
        "import { Agenda } from 'agenda';",
        "export const one = task({ id: 'one', maxDuration: 60, run: async () => {} });",
        "const inngest = new Inngest({ id: 'shop' });",
        "export const two = inngest.createFunction({ id: 'two', timeouts: { finish: '2m' } }, { event: 'two' }, async () => {});",
        'const agenda = new Agenda();',
        "agenda.define('three', { lockLifetime: 5_000 }, async () => {});",
        "agenda.define('four', async () => {});",
      ].join('\n'),
    });
    expect(entryPoints.map((row) => [row.kind === 'queue' ? row.queue : '', row.timeLimit?.ms])).toEqual([
      ['one', 60_000],
      ['two', 120_000],
      ['three', 5_000],
      ['four', undefined],
    ]);
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
