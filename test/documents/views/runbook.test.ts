import { expect, it } from 'vitest';
import runbook from '../../../src/documents/views/runbook.ts';
import { sampleModel } from '../../support/sample-model.ts';
import { setting, settingRead } from '../../support/sample-settings.ts';

const [api, worker] = runbook.build(sampleModel);

it('makes a page for each service that is deployed, none for a library', () => {
  expect(runbook.build(sampleModel)).toHaveLength(2);
});

it('holds only what belongs to the service', () => {
  expect(api).toMatchObject({
    systems: { rows: [{ name: 'Stripe', calls: 1 }] },
    retries: { rows: { rows: [{ operation: 'stripe.charges.create' }] } },
    environment: { rows: [{ name: 'STRIPE_SECRET_KEY' }] },
    gaps: { rows: [{ rule: 'swallowed-error' }] },
  });
  expect(worker).toMatchObject({
    queues: { rows: [{ name: 'orders', likely: false }] },
    schedules: { rows: [{ likely: true }] },
    environment: { total: 0 },
  });
});

it('names the variables that libraries read for it', () => {
  const read = settingRead({ file: 'packages/db/env.ts', need: 'required', service: '@shop/db' });
  const reads = [{ ...read, runBy: ['@shop/api'] }];
  const environment = [setting({ name: 'DATABASE_URL', services: ['@shop/api'], reads })];
  const [first] = runbook.build({ ...sampleModel, environment });
  expect(first).toMatchObject({
    environment: { total: 0 },
    requiredSettings: ['DATABASE_URL'],
    sharedEnvironment: { rows: [{ library: '@shop/db', names: { rows: ['DATABASE_URL'] } }] },
  });
  const loaded = [setting({ name: 'DATABASE_URL', services: ['@shop/api'], reads: [read] })];
  expect(runbook.build({ ...sampleModel, environment: loaded })[0]).toMatchObject({ requiredSettings: [] });
});

it('asks of a service only what its own reads ask', () => {
  const reads = [
    settingRead({ file: 'apps/api/port.ts', need: 'default', default: '8080', service: '@shop/api' }),
    settingRead({ file: 'apps/worker/env.ts', need: 'required', service: '@shop/worker' }),
  ];
  const environment = [setting({ name: 'PORT', services: ['@shop/api', '@shop/worker'], reads })];
  const pages = runbook.build({ ...sampleModel, environment });
  expect(pages).toMatchObject([{ requiredSettings: [] }, { requiredSettings: ['PORT'] }]);
});

it('tells what is reached through a library of the repository', () => {
  expect(api).toMatchObject({
    shared: { rows: [{ library: '@shop/db', systems: { rows: [{ name: 'PostgreSQL', likely: true }] } }] },
  });
  expect(worker).toMatchObject({ shared: { total: 0 } });
});
