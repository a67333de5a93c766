import { describe, expect, it } from 'vitest';
import rule from '../../../src/knowledge/rules/retried-write-without-key.ts';
import type { SystemKind } from '../../../src/model/library.ts';
import type { OutboundCall } from '../../../src/model/resilience.ts';
import { outboundCall } from '../../support/sample-calls.ts';
import { emptyModel } from '../../support/sample-model.ts';
import { systemWith } from '../../support/sample-rows.ts';

const layer = {
  file: 'apps/api/src/pay.ts',
  line: 10,
  kind: 'loop',
  symbol: 'charge',
  attempts: 4,
  bounded: true,
  certainty: 'certain',
} as const;
const { tries } = outboundCall({});

function messagesOf(fields: Partial<OutboundCall>, kind: SystemKind = 'http-api'): readonly string[] {
  const outboundCalls = [outboundCall({ system: 'Mailer', symbol: 'send', layers: [layer], ...fields })];
  const found = rule.check({ ...emptyModel, externalSystems: [systemWith({}, { kind })], outboundCalls });
  return found.map(({ message }) => message);
}

describe('recognises', () => {
  it('POST requests in a loop that tries again', () => {
    expect(messagesOf({ method: 'POST' })).toEqual([
      'POST to Mailer in send: made again when it fails, up to 4 times in all, without an idempotency key.',
    ]);
  });

  it('messages in a retry that may go on for ever', () => {
    expect(
      messagesOf({ effect: 'send', layers: [{ ...layer, attempts: null, certainty: 'likely' }] }, 'email'),
    ).toEqual(['Mailer, called in send: likely made again when it fails, without an idempotency key.']);
  });

  it('POST requests that an option of the HTTP client makes again', () => {
    expect(messagesOf({ method: 'POST', layers: [], tries: { ...tries, from: 'code' } })).toHaveLength(1);
  });
});

describe('ignores', () => {
  it('requests with a key, requests that may be repeated, reads, and what nobody tries again', () => {
    expect(messagesOf({ method: 'POST', idempotencyKey: { file: 'a.ts', line: 1 } })).toEqual([]);
    expect(messagesOf({ method: 'PUT' })).toEqual([]);
    expect(messagesOf({ effect: 'read' }, 'payment')).toEqual([]);
    expect(messagesOf({ method: 'POST', layers: [] })).toEqual([]);
    expect(messagesOf({ effect: 'write' }, 'database')).toEqual([]);
  });
});
