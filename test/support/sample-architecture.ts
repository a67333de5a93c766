import type { Component, DecisionRecord, Flow } from '../../src/model/architecture.ts';
import { nastyText } from './sample-systems.ts';

function component(fields: Partial<Component> & Pick<Component, 'name'>): Component {
  return {
    service: '@shop/api',
    folder: `apps/api/src/${fields.name}`,
    files: 5,
    lines: 250,
    imports: [],
    systems: [],
    ...fields,
  };
}

const place = { file: 'apps/api/src/orders/create.ts', line: 2 };

const sampleComponents: readonly Component[] = [
  component({
    name: '',
    folder: 'apps/api/src',
    imports: [{ to: 'orders', imports: 2, typesOnly: false, place }],
  }),
  component({
    name: `a|b [x] ${nastyText}`,
    imports: [{ to: 'orders', imports: 1, typesOnly: true, place }],
  }),
  component({
    name: 'orders',
    imports: [{ to: 'payment', imports: 4, typesOnly: false, place }],
    systems: [{ name: 'PostgreSQL', certainty: 'likely', place }],
  }),
  component({
    name: 'payment',
    imports: [{ to: 'orders', imports: 1, typesOnly: false, place: { file: 'apps/api/src/payment/pay.ts', line: 3 } }],
    systems: [{ name: 'Stripe', certainty: 'certain', place: { file: 'apps/api/src/pay.ts', line: 12 } }],
  }),
];

const api = { kind: 'service', name: '@shop/api' } as const;
const worker = { kind: 'service', name: '@shop/worker' } as const;
const queue = { kind: 'queue', name: 'end' } as const;

const sampleFlows: readonly Flow[] = [
  {
    entry: {
      kind: 'http',
      name: 'POST /orders/{id}|x',
      service: '@shop/api',
      file: 'apps/api/src/routes/very/deeply/nested/orders.ts',
      line: 3,
    },
    steps: [
      {
        from: api,
        to: { kind: 'system', name: 'Stripe' },
        what: 'stripe#default().charges.create',
        effect: 'write',
        symbol: 'charge',
        times: 2,
        certainty: 'certain',
        file: 'apps/api/src/pay.ts',
        line: 12,
      },
      {
        from: api,
        to: queue,
        what: 'end',
        effect: 'publish',
        symbol: 'later',
        times: 1,
        certainty: 'certain',
        file: 'apps/api/src/later.ts',
        line: 4,
      },
      {
        from: queue,
        to: worker,
        what: 'process',
        effect: 'call',
        symbol: 'process',
        times: 1,
        certainty: 'likely',
        file: 'apps/worker/src/main.ts',
        line: 6,
      },
      {
        from: worker,
        to: { kind: 'system', name: nastyText },
        what: 'nodemailer#createTransport().sendMail',
        effect: 'send',
        symbol: 'mail',
        times: 1,
        certainty: 'likely',
        file: 'apps/worker/src/mail.ts',
        line: 7,
      },
    ],
    rest: 1,
  },
];

const sampleDecisions: readonly DecisionRecord[] = [
  {
    title: 'Use queues | everywhere',
    status: 'accepted',
    date: '2024-05-01',
    governs: ['@shop/worker', 'apps/worker/src'],
    file: 'docs/adr/0001-use-queues.md',
    line: 1,
  },
  { title: 'Drop the old API', status: null, date: null, governs: [], file: 'docs/adr/0002-drop.md', line: 1 },
];

export const sampleArchitecture = { components: sampleComponents, flows: sampleFlows, decisions: sampleDecisions };

/** Where nothing is divided, set off or decided. */
export const noArchitecture = { components: [], flows: [], decisions: [] };
