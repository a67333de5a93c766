import { expect, it } from 'vitest';
import acceptance from '../../../src/documents/views/acceptance.ts';
import { stateOf } from '../../support/sample-state.ts';
import { emptyModel, sampleModel } from '../../support/sample-model.ts';

const nothing = { notesToCheck: [], answers: [], ratings: [] };

it('makes a drill of each system that is called, with what the failure modes lead to expect', () => {
  const [page] = acceptance.build(sampleModel, nothing);
  expect(page?.drills.rows).toMatchObject([
    {
      system: 'Stripe',
      entries: 1,
      down: { prevention: ['up to 12 tries on the worst way (charge)'], gap: 'nothing takes its place' },
      slow: { prevention: ['a try is given up after 80 s at the longest'], gap: null },
      runbooks: { rows: [{ name: '@shop/api' }] },
    },
  ]);
});

it('lists what a restart loses, and counts what is still to be answered', () => {
  const processState = [stateOf({ file: `${sampleModel.services[0]?.root ?? ''}/a.ts`, what: 'a cache' })];
  const answers = [{ document: 'services/api/readiness.md', slot: 'rollback' }];
  const [page] = acceptance.build({ ...sampleModel, processState }, { ...nothing, answers });
  expect(page?.losses.rows).toMatchObject([{ name: '@shop/api', states: { total: 1 } }]);
  expect(page?.open).toBe(3);
});

it('lists what is signed in to, with the keys that change hands, and asks whose the account is where no setting says it', () => {
  const [stripe, database, shipping] = sampleModel.externalSystems;
  const [variable] = sampleModel.environment.filter(({ reads }) => reads.length > 0);
  if (stripe === undefined || database === undefined || shipping === undefined || variable === undefined)
    throw new Error('The sample has systems and variables');
  const setting = (name: string, secret: boolean, system: string) => ({ ...variable, name, secret, systems: [system] });
  const environment = [
    setting('STRIPE_KEY', true, stripe.name),
    setting('STRIPE_API_BASE', false, stripe.name),
    setting('DATABASE_URL', false, database.name),
    setting('POOL_SIZE', false, database.name),
    setting('PARTNER_TOKEN', true, 'Partner (PARTNER_URL)'),
  ];
  const other = (name: string, change: Partial<typeof stripe>) => ({ ...stripe, name, vendor: null, ...change });
  const externalSystems = [
    ...sampleModel.externalSystems,
    other('Redis', { kind: 'cache', hosting: 'either' }),
    other('Partner (PARTNER_URL)', { kind: 'http-api', hosting: 'unknown' }),
    other('Telnyx', { kind: 'sms', hosting: 'saas' }),
    other('sms.example', { kind: 'sms', hosting: 'unknown' }),
    other('User-supplied SMS endpoint', { kind: 'sms', hosting: 'unknown' }),
  ];
  const [page] = acceptance.build({ ...sampleModel, environment, externalSystems }, nothing);
  expect(page?.access.accounts.rows).toMatchObject([{ name: stripe.name, keys: { rows: ['STRIPE_KEY'] } }]);
  expect(page?.access.keyless.rows).toEqual([shipping.name]);
  // An address alone is no account: what is called by HTTP without a key is not listed.
  expect(page?.access.operated.rows).toMatchObject([
    { name: database.name, keys: { rows: ['DATABASE_URL'] } },
    { name: 'Redis', keys: { total: 0 } },
  ]);
  expect(page?.access.others.rows).toMatchObject([{ name: 'Partner (PARTNER_URL)' }]);
  expect(page?.access.unsettled.rows).toEqual(['Telnyx', 'sms.example']);
});

it('takes a secret that is named after a system for likely its key, where nothing else is known', () => {
  const [stripe] = sampleModel.externalSystems;
  const [variable] = sampleModel.environment.filter(({ reads }) => reads.length > 0);
  if (stripe === undefined || variable === undefined) throw new Error('The sample has systems and variables');
  const system = (name: string) => ({ ...stripe, name, vendor: null, aliases: [] });
  const externalSystems = [
    system('Azure Application Insights'),
    system('Inkeep'),
    system('Chime'),
    system('Vault (VAULT_URL)'),
  ];
  const setting = (name: string, systems: readonly string[] = []) => ({ ...variable, name, secret: true, systems });
  const environment = [
    setting('APPLICATIONINSIGHTS_CONNECTION_STRING'),
    setting('CHIMERA_TOKEN'),
    setting('SHOP_INKEEP_API_KEY'),
    setting('VAULT_TOKEN'),
    setting('INKEEP_SECRET', ['Another system']),
  ];
  const [page] = acceptance.build({ ...sampleModel, environment, externalSystems }, nothing);
  expect(page?.access.accounts.rows).toMatchObject([
    { name: 'Azure Application Insights', isLikely: true, keys: { rows: ['APPLICATIONINSIGHTS_CONNECTION_STRING'] } },
    { name: 'Inkeep', isLikely: true, keys: { rows: ['SHOP_INKEEP_API_KEY'] } },
    { name: 'Vault (VAULT_URL)', isLikely: true, keys: { rows: ['VAULT_TOKEN'] } },
  ]);
  expect(page?.access.unsettled.rows).toEqual(['Chime']);
});

it('is no page where nothing runs', () => {
  expect(acceptance.build(emptyModel, nothing)).toEqual([]);
});
