import { expect, it } from 'vitest';
import { render } from '../../../src/documents/render/render.ts';
import systemCards from '../../../src/documents/views/system-cards.ts';
import type { HandoverModel } from '../../../src/model/handover-model.ts';
import { sampleModel } from '../../support/sample-model.ts';

const [stripe] = sampleModel.externalSystems;
const withSystems = (count: number): HandoverModel => ({
  ...sampleModel,
  externalSystems: Array.from({ length: count }, (_, index) => {
    if (stripe === undefined) throw new Error('The sample has systems');
    return { ...stripe, id: `system-${index}`, name: `System ${index}` };
  }),
});

it('tells instances, what leads to a system, and options with their places', () => {
  expect(systemCards.build(sampleModel)).toMatchObject([
    {
      path: 'dependencies/systems.md',
      total: 3,
      cards: [
        { name: 'PostgreSQL', ledBy: [], onlyJobs: false },
        {
          name: 'Stripe',
          severalInstances: true,
          ledBy: [
            { kind: 'requests', count: 3 },
            { kind: 'jobs', count: 1 },
          ],
          everyRequestOf: { rows: ['@shop/api'] },
          options: [{ name: 'timeout', value: '5000', instance: 'STRIPE_KEY' }],
          behaviours: [{ library: 'stripe' }],
          errors: { rows: [{ name: 'StripeRateLimitError', again: 'later' }] },
          webhooks: [{ isReceived: true, onlyRead: false, receivers: { rows: [{ name: 'POST /hooks/stripe|x' }] } }],
        },
        {},
      ],
    },
  ]);
});

it('has as many pages as can be read, with every card', async () => {
  const pages = (await render(withSystems(90))).filter(({ path }) => path.startsWith('dependencies/systems'));
  expect(pages.length).toBeGreaterThan(3);
  expect(pages.flatMap(({ markdown }) => markdown.match(/^## System/gm) ?? [])).toHaveLength(90);
  expect(pages.filter(({ markdown }) => markdown.split('\n').length > 400)).toEqual([]);
});

it('has no page where there is no system', () => {
  expect(systemCards.build(withSystems(0))).toEqual([]);
});

it('says what a system sends that nothing receives, and what its errors mean', async () => {
  const webhooks = sampleModel.webhooks.map((row) => ({ ...row, checks: [], receivers: [] }));
  const [page] = (await render({ ...sampleModel, webhooks })).filter(({ path }) => path === 'dependencies/systems.md');
  expect(page?.markdown).toMatch(/^- Can send by itself: .*\.$/m);
  expect(page?.markdown).toMatch(/^\| `40P01` \| `PostgreSQL` \| .* \| helps \|/m);
});

it('says where a sender is checked that no entry point leads to', async () => {
  const webhooks = sampleModel.webhooks.map((row) => ({ ...row, receivers: [] }));
  const [page] = (await render({ ...sampleModel, webhooks })).filter(({ path }) => path === 'dependencies/systems.md');
  expect(page?.markdown).toContain('; no HTTP entry point was found that leads to the check.');
  expect(page?.markdown).toContain('The sender is checked with');
});

it('tells what is only read from what is checked', async () => {
  const webhooks = sampleModel.webhooks.map((row) => ({
    ...row,
    checks: row.checks.map((check) => ({ ...check, kind: 'header-read' as const, what: 'Stripe-Signature' })),
  }));
  const [page] = (await render({ ...sampleModel, webhooks })).filter(({ path }) => path === 'dependencies/systems.md');
  expect(page?.markdown).toContain('The header `Stripe-Signature` is read at');
  expect(page?.markdown).not.toContain('The sender is checked');
});
