import { expect, it } from 'vitest';
import { expiredOn, waiverOf } from '../../src/model/waiver.ts';

const waiver = { item: 'metrics', service: 'api', reason: 'Later', by: 'Ada', until: '2027-01-31' };

it('a waiver covers its item of its service, or of all services', () => {
  expect(waiverOf('metrics', 'api', [waiver])).toBe(waiver);
  expect(waiverOf('metrics', 'web', [waiver])).toBeNull();
  expect(waiverOf('tracing', 'api', [waiver])).toBeNull();
  expect(waiverOf('metrics', null, [{ ...waiver, service: null }])).not.toBeNull();
});

it('a waiver has expired on the day after its last', () => {
  expect(expiredOn('2027-01-31', [waiver])).toEqual([]);
  expect(expiredOn('2027-02-01', [waiver])).toEqual([waiver]);
});
