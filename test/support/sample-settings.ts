import type { EnvironmentVariable } from '../../src/model/setting.ts';

type Read = EnvironmentVariable['reads'][number];

/** A variable of which nothing is known but what a test says. */
export function setting(row: Partial<EnvironmentVariable> & { readonly name: string }): EnvironmentVariable {
  return { secret: false, public: false, provided: false, services: [], systems: [], declared: [], reads: [], ...row };
}

/** A read that nothing checks, unless a test says more. */
export function settingRead(row: Partial<Read>): Read {
  const place = { file: 'src/env.ts', line: 1 };
  const runBy = row.service === undefined || row.service === null ? [] : [row.service];
  return { ...place, need: 'unchecked', default: null, checkedBy: null, service: null, runBy, ...row };
}

export const sampleSettings: readonly EnvironmentVariable[] = [
  setting({
    name: 'STRIPE_SECRET_KEY',
    secret: true,
    services: ['@shop/api'],
    systems: ['Stripe'],
    reads: [settingRead({ file: 'apps/api/src/pay.ts', line: 3, service: '@shop/api' })],
  }),
];
