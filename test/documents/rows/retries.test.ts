import { describe, expect, it } from 'vitest';
import { retriesOf } from '../../../src/documents/rows/retries.ts';
import type { RetrySite } from '../../../src/model/resilience.ts';

const site = (more: Partial<RetrySite>): RetrySite => ({
  file: 'src/a.ts',
  line: 1,
  kind: 'ui-query-retry',
  symbol: 'Page',
  service: 'web',
  operation: 'orders.useQuery',
  maxAttempts: 3,
  bounded: true,
  backoff: 'exponential',
  jitter: false,
  certainty: 'certain',
  ...more,
});

describe('retriesOf', () => {
  it('makes one row of places that try the same again in the same way, and counts the places', () => {
    const { places, rows } = retriesOf([site({}), site({ file: 'src/b.ts' }), site({ maxAttempts: 5 })], 20);
    expect(places).toBe(3);
    expect(rows.rows).toMatchObject([
      { attempts: 3, places: 2, evidence: { rows: [{ file: 'src/a.ts' }, { file: 'src/b.ts' }] } },
      { attempts: 5, places: 1 },
    ]);
  });

  it('counts no place that is told to try once only', () => {
    const { places, rows, off } = retriesOf(
      [site({ maxAttempts: 1 }), site({ bounded: false, maxAttempts: null })],
      20,
    );
    expect({ places, rows: rows.total, off: off.total }).toEqual({ places: 1, rows: 1, off: 1 });
  });

  it('tells work that is put back when its worker is lost apart from tries, and who asks for no end', () => {
    const { rows } = retriesOf(
      [site({ kind: 'client-option' }), site({ kind: 'client-option', recovery: true, demandedBy: 'bullmq' })],
      20,
    );
    expect(rows.rows).toMatchObject([
      { kind: 'client-option', demandedBy: null },
      { kind: 'recovery', demandedBy: 'bullmq' },
    ]);
  });

  it('names no operation with a dot in front', () => {
    const [row] = retriesOf([site({ operation: '.client.chat.create' })], 20).rows.rows;
    expect(row?.operation).toBe('client.chat.create');
  });
});
