import { describe, expect, it } from 'vitest';
import externalSystems from '../../../src/knowledge/analyses/external-systems.ts';
import stripe from '../../../src/knowledge/catalogue/stripe.ts';
import type { SystemUse } from '../../../src/knowledge/rows.ts';
import type { System } from '../../../src/model/library.ts';
import { questionOf } from '../../support/question-of.ts';
import { service } from '../../support/sample-service.ts';

const redis: System = { name: 'Redis', kind: 'cache', hosting: 'either' };

function use(fields: Partial<SystemUse['use']>, more: Partial<SystemUse> = {}): SystemUse {
  return {
    system: redis,
    via: 'ioredis',
    library: null,
    sink: null,
    basis: 'library',
    address: null,
    use: {
      file: 'apps/api/a.ts',
      line: 1,
      symbol: 'a',
      api: 'ioredis#default().get',
      effect: 'read',
      certainty: 'certain',
      ...fields,
    },
    ...more,
  };
}

function hostingsOf(systemUses: readonly SystemUse[]): unknown {
  return externalSystems.analyse(questionOf({ systemUses })).externalSystems?.map((system) => system.hosting);
}

function kindOf(rows: readonly SystemUse[]): unknown {
  return externalSystems.analyse(questionOf({ systemUses: rows })).externalSystems?.[0]?.kind;
}

describe('recognises', () => {
  it('one system over all libraries and services', () => {
    const { externalSystems: systems } = externalSystems.analyse(
      questionOf({ systemUses: [use({}), use({ file: 'apps/jobs/b.ts' }, { via: 'bullmq' })] }),
    );
    expect(systems).toMatchObject([
      {
        id: 'redis',
        name: 'Redis',
        via: ['bullmq', 'ioredis'],
        services: ['api', 'jobs'],
        uses: [{ via: 'ioredis' }, { via: 'bullmq' }],
      },
    ]);
  });

  it('where it is hosted, also where one of its uses is only an address', () => {
    const payment: System = { name: 'Stripe', kind: 'payment', vendor: 'Stripe', hosting: 'saas' };
    const byUrl = use({ file: 'apps/api/0.ts' }, { system: payment, via: 'fetch' });
    expect(hostingsOf([byUrl])).toEqual(['saas']);
    expect(
      hostingsOf([use({}, { system: { name: 'example.com', kind: 'http-api', hosting: 'either' }, via: 'fetch' })]),
    ).toEqual(['unknown']);
    const library = { id: 'ioredis', packages: ['ioredis'], purpose: '', system: redis };
    expect(hostingsOf([use({}, { via: 'fetch' }), use({ line: 2 }, { library })])).toEqual(['either']);
  });

  it('two systems whose names give one id', () => {
    const { externalSystems: systems } = externalSystems.analyse(
      questionOf({ systemUses: [use({}), use({}, { system: { ...redis, name: 'redis!' } })] }),
    );
    expect(systems?.map((system) => system.id)).toEqual(['redis', 'redis-2']);
  });
});

it('tells what each version of a library does, and in which services', () => {
  const library = { ...stripe, system: redis };
  const files = {
    'apps/api/package.json': '{"name":"api","dependencies":{"stripe":"22.3.0"}}',
    'apps/jobs/package.json': '{"name":"jobs","dependencies":{"stripe":"14.23.0"}}',
  };
  const rows = ['apps/api/a.ts', 'apps/jobs/b.ts', 'apps/api/c.ts'].map((file) =>
    use({ file }, { via: 'stripe', library }),
  );
  expect(externalSystems.analyse(questionOf({ systemUses: rows }, files)).externalSystems?.[0]?.defaults).toMatchObject(
    [
      { library: 'stripe', attempts: 2, services: ['jobs'], unread: ['14.23.0'] },
      { library: 'stripe', attempts: 3, services: ['api'], unread: ['22.3.0'] },
    ],
  );
});

describe('recognises sign-in', () => {
  const platform: System = { name: 'Platform', kind: 'payment', hosting: 'saas' };
  const call = (symbol: string, address: string): SystemUse =>
    use({ symbol, line: address.length }, { system: platform, via: 'fetch', address });

  it('by paths, and by functions where one address takes all questions', () => {
    expect(
      kindOf([
        call('exchange', 'https://a.test/api/openid.connect.token'),
        call('who', 'https://a.test/api/openid.connect.userInfo'),
      ]),
    ).toBe('auth');
    expect(
      kindOf([call('getAccessToken', 'https://a.test/gateway'), call('Auth.getUserInfo', 'https://a.test/gateway.do')]),
    ).toBe('auth');
  });

  it('only where nothing else is asked', () => {
    expect(kindOf([call('getAccessToken', 'https://a.test/gateway'), call('pay', 'https://a.test/gateway.do')])).toBe(
      'payment',
    );
  });
});

describe('ignores', () => {
  it('no address that only something that answers nothing is named after', () => {
    const shop: System = { name: 'Shop', kind: 'http-api', hosting: 'saas' };
    const question = {
      ...questionOf({ systemUses: [use({}, { system: shop, via: 'fetch' })] }),
      services: [service({ id: 'shop', name: 'shop', kind: 'cli', root: 'packages/shop' })],
    };
    expect(externalSystems.analyse(question).externalSystems).toHaveLength(1);
  });

  it('an address of a service of this repository', () => {
    const orders: System = {
      name: 'Orders (ORDERS_API_URL)',
      aliases: ['Orders Api'],
      kind: 'http-api',
      hosting: 'either',
    };
    const question = {
      ...questionOf({ systemUses: [use({}, { system: orders, via: 'fetch' })] }),
      services: [service({ id: 'orders-api', name: '@shop/orders-api', root: 'apps/orders-api' })],
    };
    expect(externalSystems.analyse(question).externalSystems).toEqual([]);
  });

  it('the same use that two patterns name', () => {
    expect(
      externalSystems.analyse(questionOf({ systemUses: [use({}), use({})] })).externalSystems?.[0]?.uses,
    ).toHaveLength(1);
  });
});
