import { describe, expect, it } from 'vitest';
import { modelOf } from '../../support/model-of.ts';

const server = `import express from 'express';
import { Queue } from 'bullmq';
import cron from 'node-cron';
const mails = new Queue('mails');
const app = express();
app.get('/orders', async (request, response) => {
  const id = request.headers['x-request-id'];
  console.log(request.headers['x-request-id']);
  await mails.add('welcome', { order: id });
  response.end();
});
cron.schedule('0 3 * * *', async () => { console.log({ runId: 'a' }, 'report'); await mails.add('report', { requestId: 'a' }); });
cron.schedule('0 4 * * *', async () => { await mails.add('report', { requestId: 'b', run: { runId: 'b' } }); });
app.listen(3000);
`;

async function correlationIn(text: string) {
  const { correlation } = await modelOf({ 'package.json': '{ "name": "shop", "private": true }', 'src/main.ts': text });
  return correlation;
}

describe('recognises', () => {
  it('the id of a service, and where it goes along', async () => {
    expect(await correlationIn(server)).toEqual([
      {
        service: 'shop',
        ids: ['x-request-id'],
        knownAt: [{ file: 'src/main.ts', line: 8 }],
        automatic: [],
        hops: [
          { kind: 'queue', name: 'mails', carries: 'no', file: 'src/main.ts', line: 9 },
          { kind: 'queue', name: 'mails', carries: 'yes', file: 'src/main.ts', line: 12 },
          { kind: 'timer', name: 'schedule 0 3 * * *', carries: 'yes', file: 'src/main.ts', line: 12 },
          { kind: 'queue', name: 'mails', carries: 'yes', file: 'src/main.ts', line: 13 },
          { kind: 'timer', name: 'schedule 0 4 * * *', carries: 'no', file: 'src/main.ts', line: 13 },
        ],
      },
    ]);
  });
});

describe('ignores', () => {
  it('services that know no id and hand nothing on', async () => {
    expect(await correlationIn(`import http from 'node:http';\nhttp.createServer(() => undefined).listen(1);`)).toEqual(
      [],
    );
  });
});
