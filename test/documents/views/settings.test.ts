import { expect, it } from 'vitest';
import settings from '../../../src/documents/views/settings.ts';
import { sampleModel } from '../../support/sample-model.ts';
import { setting, settingRead } from '../../support/sample-settings.ts';

const example = { kind: 'example', file: '.env.example', line: 1, filled: true } as const;

it('counts what a reader asks first, and groups by service, what is required first', () => {
  const environment = [
    setting({
      name: 'A_PORT',
      services: ['@shop/api'],
      declared: [example],
      reads: [settingRead({ need: 'default', default: '80' })],
    }),
    setting({
      name: 'B_SECRET',
      secret: true,
      services: ['@shop/api'],
      systems: ['Stripe'],
      reads: [settingRead({ need: 'required', checkedBy: 'zod', runBy: ['@shop/api'] }), settingRead({ line: 2 })],
    }),
    setting({ name: 'C_LIB', reads: [settingRead({})] }),
    setting({ name: 'D_OLD', declared: [example] }),
  ];
  expect(settings.build({ ...sampleModel, environment })).toMatchObject([
    {
      settings: 3,
      required: 1,
      unchecked: 1,
      secrets: 1,
      undocumented: 2,
      groups: [
        {
          name: '@shop/api',
          required: ['B_SECRET'],
          rows: {
            rows: [
              { name: 'B_SECRET', need: 'required', missing: true, systems: { rows: ['Stripe'] } },
              { name: 'A_PORT', need: 'default', defaults: { rows: ['80'] }, documented: true },
            ],
          },
        },
      ],
      elsewhere: { rows: [{ name: 'C_LIB' }] },
      unread: { rows: [{ name: 'D_OLD' }] },
    },
  ]);
});

it('says what the platform sets, and which addresses may hold a password', () => {
  const environment = [
    setting({ name: 'DB_URL', services: ['@shop/api'], reads: [settingRead({})] }),
    setting({ name: 'NODE_ENV', provided: true, services: ['@shop/api'], reads: [settingRead({})] }),
    setting({ name: 'SITE_URL', services: ['@shop/api'], reads: [settingRead({})] }),
  ];
  expect(settings.build({ ...sampleModel, environment })[0]?.groups[0]?.rows.rows).toMatchObject([
    { name: 'DB_URL', mayHoldPassword: true, provided: false },
    { name: 'NODE_ENV', mayHoldPassword: false, provided: true },
    { name: 'SITE_URL', mayHoldPassword: false },
  ]);
});

it('counts what any service requires, however other services read it', () => {
  const environment = [
    setting({
      name: 'QUEUE_HOST',
      services: ['@shop/api', '@shop/worker'],
      reads: [
        settingRead({ need: 'required', runBy: ['@shop/api'] }),
        settingRead({ need: 'default', checkedBy: 'zod', service: '@shop/worker', runBy: ['@shop/worker'] }),
      ],
    }),
  ];
  expect(settings.build({ ...sampleModel, environment })).toMatchObject([{ required: 1 }]);
});
