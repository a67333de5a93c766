import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/handover.ts';
import { temporaryRepository } from '../../support/temporary-repository.ts';

const page = readFileSync(new URL('../../../docs/catalogue.md', import.meta.url), 'utf8');

function fencesOf(language: string): readonly string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, text]) => text ?? '');
}

const [entry = '', notes = '', fork = ''] = fencesOf('yaml');
const [code = ''] = fencesOf('ts');
const files = { 'package.json': '{"name":"shop"}', 'src/mail.ts': code };

describe('the example of docs/catalogue.md', () => {
  it('gives the system, the ledger row and the retry site that the page promises', async () => {
    const { root } = temporaryRepository({ ...files, 'handover/catalogue/acme-mail.yaml': entry });
    const model = await analyze({ root, workspaces: [] });
    expect(model.externalSystems.map(({ name, kind, via }) => ({ name, kind, via }))).toEqual([
      { name: 'Acme Mail', kind: 'email', via: ['@acme/mail'] },
    ]);
    expect(model.outboundCalls.map((call) => call.system)).toEqual(['Acme Mail']);
    expect(model.retrySites.map(({ maxAttempts, backoff }) => ({ maxAttempts, backoff }))).toEqual([
      { maxAttempts: 5, backoff: 'exponential' },
    ]);
  });

  it('explains its errors, and knows what receives its webhooks', async () => {
    const hooks = `import express from 'express';
      import { MailClient } from '@acme/mail';
      const app = express();
      const mail = new MailClient({});
      app.post('/hooks/mail', (request, response) => { mail.webhooks.verify(request.body); response.end(); });
      app.listen(1);`;
    const { root } = temporaryRepository({
      ...files,
      'src/hooks.ts': hooks,
      'handover/catalogue/acme-mail.yaml': `${entry}${notes}`,
    });
    const model = await analyze({ root, workspaces: [] });
    expect(model.knownErrors).toContainEqual(
      expect.objectContaining({ name: 'ACME_BUSY', of: '@acme/mail', systems: ['Acme Mail'] }),
    );
    expect(model.webhooks.map(({ system, receivers }) => [system, receivers.map(({ name }) => name)])).toEqual([
      ['Acme Mail', ['POST /hooks/mail']],
    ]);
  });

  it('makes a fork of a built-in library known', async () => {
    const source = `import Stripe from '@acme/stripe'; await new Stripe('key').charges.create({});`;
    const { root } = temporaryRepository({
      'package.json': '{"name":"shop"}',
      'src/pay.ts': source,
      'handover/catalogue/stripe.yaml': fork,
    });
    const model = await analyze({ root, workspaces: [] });
    expect(model.externalSystems.map(({ name }) => name)).toEqual(['Stripe']);
  });
});

it('reads the entries of a ref from that ref', async () => {
  const { root, write } = temporaryRepository({ ...files, 'handover/catalogue/acme-mail.yaml': entry }, { git: true });
  write({ 'handover/catalogue/acme-mail.yaml': 'broken: [' });
  const model = await analyze({ root, workspaces: [], ref: 'main' });
  expect(model.externalSystems.map(({ name }) => name)).toEqual(['Acme Mail']);
});

it('reads another folder where one is configured, which must hold an entry', async () => {
  const { root } = temporaryRepository({ ...files, 'docs/libraries/acme-mail.yaml': entry });
  const model = await analyze({ root, workspaces: [], catalogue: 'docs/libraries' });
  expect(model.externalSystems.map(({ name }) => name)).toEqual(['Acme Mail']);
  await expect(analyze({ root, workspaces: [], catalogue: 'docs/none' })).rejects.toThrow(
    'There is no catalogue entry in docs/none',
  );
});
