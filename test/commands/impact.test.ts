import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HandoverModel } from '../../src/model/handover-model.ts';
import { modelOf } from '../support/model-of.ts';
import { runCli } from '../support/run-cli.ts';
import { shop } from '../support/shop.ts';
import { temporaryRepository } from '../support/temporary-repository.ts';

const folder = mkdtempSync(join(tmpdir(), 'handover-impact-'));
const file = (name: string): string => join(folder, name);
const impact = (...words: readonly string[]) => runCli(['impact', ...words, '--from', file('handover.json')]);
let model: HandoverModel;

beforeAll(async () => {
  const read = await modelOf(shop);
  const steps = [{ team: 'checkout', contact: null, channel: '#orders', hours: 'always', notes: null }];
  model = { ...read, ownership: { ...read.ownership, escalation: [{ service: '*', steps }] } };
  writeFileSync(file('handover.json'), JSON.stringify(model));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('handover impact', () => {
  it('says what breaks when a system fails, and whom to call', async () => {
    const { code, stdout, stderr } = await impact('stripe');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`When the system Stripe fails:

Entry points that reach it: 1
  shop: 1
    POST /orders  src/server.ts:5

Services that run such code:
  shop

Whom to call:
  shop: 1. checkout in #orders (always)
`);
  });

  it('reads the repository where no model is given', async () => {
    const { root } = temporaryRepository(shop);
    const { code, stdout } = await runCli(['impact', 'Stripe', root, '--quiet']);
    expect(code).toBe(0);
    expect(stdout).toContain('POST /orders');
  });

  it('says what breaks with a service, or with a file', async () => {
    expect((await impact('shop')).stdout).toContain('Systems that nothing else uses, cut off with it:\n  Stripe\n');
    expect((await impact('server.ts')).stdout).toContain('When the file src/server.ts fails:');
  });

  it('answers as JSON and as a picture', async () => {
    expect(JSON.parse((await impact('stripe', '--format', 'json')).stdout)).toMatchObject({
      subject: { kind: 'system', name: 'Stripe' },
      entryPoints: [{ name: 'POST /orders', service: 'shop', certainty: 'certain' }],
      services: [{ name: 'shop', deployable: true, through: null }],
    });
    const { stdout } = await impact('stripe', '--format', 'mermaid');
    expect(stdout).toMatch(/^flowchart LR\n {2}accTitle: What breaks when Stripe fails\n/);
    expect(stdout).toContain('n1("Stripe")\n  n2["shop (1)"]\n  n1 --> n2');
  });

  it('knows whom a failing service makes wait', async () => {
    const serviceCalls = ['api', 'web'].map((from, index) => ({
      from,
      to: index === 0 ? 'shop' : 'api',
      kind: 'http',
      what: 'SHOP_URL',
      certainty: 'likely',
      places: [],
    }));
    writeFileSync(file('calls.json'), JSON.stringify({ ...model, serviceCalls }));
    const { stdout } = await runCli(['impact', 'stripe', '--from', file('calls.json')]);
    expect(stdout).toContain('  api: makes shop work by its address SHOP_URL (likely)\n  web: makes api work');
  });

  it('suggests the name that was meant', async () => {
    const { code, stderr } = await impact('Strpe');
    expect(code).toBe(2);
    expect(stderr).toBe('error: No system, service or file is named Strpe. Did you mean Stripe?\n');
  });

  it('lists what an ambiguous name can mean, and takes one of it', async () => {
    const services = model.services.map((service) => ({ ...service, id: 'stripe' }));
    writeFileSync(file('twice.json'), JSON.stringify({ ...model, services }));
    const { code, stderr } = await runCli(['impact', 'stripe', '--from', file('twice.json')]);
    expect(code).toBe(2);
    expect(stderr).toContain('system:Stripe\nservice:shop\nerror: Several things are named stripe.');
    const one = await runCli(['impact', 'service:shop', '--from', file('twice.json')]);
    expect(one.stdout).toContain('When the service shop fails:');
  });

  it('needs a name, and a model that holds what it asks', async () => {
    expect((await impact(' ')).stderr).toContain('Nothing is named that fails');
    writeFileSync(file('old.json'), '{}');
    expect((await runCli(['impact', 'stripe', '--from', file('old.json')])).code).toBe(2);
  });
});
