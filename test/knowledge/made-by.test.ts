import { describe, expect, it } from 'vitest';
import { modelOf } from '../support/model-of.ts';

const files = {
  'package.json': '{"name":"root","private":true,"workspaces":["apps/*","packages/*"]}',
  'packages/mail/package.json':
    '{"name":"@shop/mail","main":"src/index.ts","dependencies":{"stripe":"19","axios":"1"}}',
  'packages/mail/src/index.ts': `
    import axios from 'axios';
    export async function welcome() { await axios.get('https://api.postcards.io/welcome'); }
    export async function remind() { await axios.get('https://api.postcards.io/remind'); }
  `,
  'apps/api/package.json':
    '{"name":"api","scripts":{"start":"node src/main.ts"},"dependencies":{"express":"5","@shop/mail":"*"}}',
  'apps/api/src/main.ts': `
    import express from 'express';
    import { welcome } from '@shop/mail';
    const app = express();
    app.get('/welcome', async (request, response) => { await welcome(); response.end(); });
    app.listen(80);
  `,
  'apps/api/src/scripts/clean.ts': "import axios from 'axios'; await axios.delete('https://api.postcards.io/old');",
  'apps/worker/package.json':
    '{"name":"worker","scripts":{"start":"node src/main.ts"},"dependencies":{"bullmq":"5","@shop/mail":"*","axios":"1"}}',
  'apps/worker/src/main.ts': `
    import { Worker } from 'bullmq';
    import { remind } from '@shop/mail';
    new Worker('reminders', async () => { await remind(); });
  `,
};

async function madeBy() {
  const { outboundCalls, serviceFailures } = await modelOf(files);
  const calls = outboundCalls.filter(({ system }) => system.includes('postcards.io'));
  return { calls: calls.map((call) => [call.symbol, call.madeBy]), serviceFailures };
}

describe('recognises', () => {
  it('calls of libraries that the code of a service leads to', async () => {
    expect((await madeBy()).calls).toEqual(
      expect.arrayContaining([
        ['welcome', ['api']],
        ['remind', ['worker']],
      ]),
    );
  });

  it('what fails for a service by these calls alone', async () => {
    const { serviceFailures } = await madeBy();
    const ofMail = serviceFailures.filter(({ system }) => system.includes('postcards.io'));
    expect(ofMail.map(({ service, calls }) => [service, calls])).toEqual([
      ['api', 1],
      ['worker', 1],
    ]);
  });
});

describe('ignores', () => {
  it('scripts that people run', async () => {
    const own = (await madeBy()).calls.filter(([symbol]) => symbol !== 'welcome' && symbol !== 'remind');
    expect(own).toEqual([['clean.ts', []]]);
  });
});
