import { describe, expect, it } from 'vitest';
import { modelOf } from '../../support/model-of.ts';

/** Messages of this rule for a service of one file. */
async function found(code: string): Promise<readonly string[]> {
  const model = await modelOf({
    'package.json': JSON.stringify({ name: 'shop', private: true, scripts: { start: 'node src/main.ts' } }),
    'src/main.ts': code,
  });
  return model.findings.flatMap(({ rule, message }) => (rule === 'unsettled-sends' ? [message] : []));
}

describe('recognises', () => {
  it('the bad example', async () => {
    const bad = `import express from 'express';
const app = express();
import nodemailer from 'nodemailer';
const mailer = nodemailer.createTransport({ host: 'mail' });
app.post('/news', async (request, response) => { await Promise.all(request.body.people.map(async (to: string) => mailer.sendMail({ to }))); response.json({}); });
app.listen(3000);`;
    expect(await found(bad)).toEqual([
      'shop: the first of many messages that fails hides what became of the others (mailer.sendMail), in main.ts.',
    ]);
  });
});

describe('ignores', () => {
  it('the good example: each failure by itself', async () => {
    const good = `import express from 'express';
const app = express();
import nodemailer from 'nodemailer';
const mailer = nodemailer.createTransport({ host: 'mail' });
app.post('/news', async (request, response) => { await Promise.allSettled(request.body.people.map(async (to: string) => mailer.sendMail({ to }))); response.json({}); });
app.listen(3000);`;
    expect(await found(good)).toEqual([]);
  });
});
