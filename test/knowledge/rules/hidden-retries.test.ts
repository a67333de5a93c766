import { describe, expect, it } from 'vitest';
import stripe from '../../../src/knowledge/catalogue/stripe.ts';
import rule from '../../../src/knowledge/rules/hidden-retries.ts';
import type { OutboundCall } from '../../../src/model/resilience.ts';
import { outboundCall } from '../../support/sample-calls.ts';
import { emptyModel } from '../../support/sample-model.ts';
import { systemWith } from '../../support/sample-rows.ts';

function checked(fields: Partial<OutboundCall>, kind: 'email' | 'database' = 'email'): ReturnType<typeof rule.check> {
  const outboundCalls = [outboundCall({ system: 'Mailer', via: 'mailer', service: 'a', effect: 'send', ...fields })];
  return rule.check({ ...emptyModel, externalSystems: [systemWith({}, { kind })], outboundCalls });
}
const { tries } = outboundCall({});

describe('recognises', () => {
  it('libraries that send again', () => {
    expect(checked({})).toEqual([
      {
        message: 'Mailer: by default mailer makes a failed call up to 3 times in all.',
        service: 'a',
        evidence: [{ file: 'apps/api/src/pay.ts', line: 12 }],
      },
    ]);
  });

  it('libraries that send again without end', () => {
    expect(checked({ tries: { ...tries, attempts: null, bounded: false } })[0]?.message).toContain('without end');
  });
});

describe('ignores', () => {
  it('libraries that try once, tries that the code sets, keys, reads, and systems in which a second call does no harm', () => {
    expect(checked({ tries: { ...tries, attempts: 1 } })).toEqual([]);
    expect(checked({ tries: { ...tries, from: 'code' } })).toEqual([]);
    expect(checked({ idempotencyKey: { file: 'apps/api/src/pay.ts', line: 13 } })).toEqual([]);
    expect(checked({ effect: 'read' })).toEqual([]);
    expect(checked({}, 'database')).toEqual([]);
  });

  it('libraries whose tries carry a key of their own', () => {
    const [call] = [outboundCall({ system: 'Mailer', via: 'stripe', service: 'a', effect: 'send' })];
    const system = systemWith(
      {},
      { kind: 'payment', defaults: [{ library: 'stripe', unread: [], ...stripe.defaults }] },
    );
    expect(rule.check({ ...emptyModel, externalSystems: [system], outboundCalls: [call] })).toEqual([]);
  });
});
