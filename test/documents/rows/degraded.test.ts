import { describe, expect, it } from 'vitest';
import { degradedOf } from '../../../src/documents/rows/degraded.ts';
import { outboundCall } from '../../support/sample-calls.ts';

describe('what callers get while a system is away', () => {
  it('counts calls by what they do, and says where nothing helps', () => {
    const calls = [
      outboundCall({}),
      outboundCall({ line: 20, outcomes: ['default', 'error'] }),
      outboundCall({ line: 30, system: 'DHL', outcomes: ['silent'] }),
    ];
    const { rows } = degradedOf(calls, [], 10);
    expect(
      rows.map(({ system, unhelped, outcomes }) => [system, unhelped, outcomes.map((row) => [row.outcome, row.calls])]),
    ).toEqual([
      [
        'Stripe',
        false,
        [
          ['default', 1],
          ['error', 2],
        ],
      ],
      ['DHL', true, [['silent', 1]]],
    ]);
  });

  it('names those together of which callers only get the error', () => {
    const calls = [
      outboundCall({ outcomes: ['error'] }),
      outboundCall({ line: 20, system: 'DHL', outcomes: ['error'] }),
      outboundCall({ line: 30, system: 'Mail', outcomes: ['answer'] }),
    ];
    expect(degradedOf(calls, [], 10)).toMatchObject({
      found: true,
      rows: [{ system: 'Mail' }],
      passedOn: { rows: [{ system: 'DHL', calls: 1 }, { system: 'Stripe' }] },
    });
  });

  it('says what clients are answered, and for which requests', () => {
    const answered = { file: 'src/a.ts', line: 5, status: 502, entries: ['POST /orders'] };
    const calls = [
      outboundCall({ answered }),
      outboundCall({ line: 20, answered: { ...answered, line: 21, entries: [] } }),
      outboundCall({ line: 30, answered: { ...answered, line: 31, status: 500 } }),
      outboundCall({ line: 40 }),
    ];
    const [row] = degradedOf(calls, [], 10).rows;
    expect(row?.answers.map(({ status, calls: count, requests }) => [status, count, requests.rows])).toEqual([
      [500, 1, ['POST /orders']],
      [502, 2, ['POST /orders']],
    ]);
  });
});
