import { expect, it } from 'vitest';
import { checkedWaivers, waiversOfNothing } from '../../src/knowledge/checked-waivers.ts';
import { judgedService } from '../support/judged-service.ts';

const waiver = { item: 'metrics', service: null, reason: 'Later', by: 'Ada', until: '2027-01-01' };
const known = { rules: [{ id: 'hidden-retries' }], readiness: [{ id: 'metrics' }] };

it('knows rules and items, and names the nearest of what it does not know', () => {
  const waivers = [waiver, { ...waiver, item: 'hidden-retries' }];
  expect(checkedWaivers(waivers, known)).toBe(waivers);
  expect(() => checkedWaivers([{ ...waiver, item: 'metrisc' }], known)).toThrow(
    expect.objectContaining({ message: '"waivers": nothing is named metrisc', hint: 'Did you mean metrics?' }),
  );
});

it('tells of a waiver that outlived its service', () => {
  const gone = { ...waiver, service: 'gone' };
  const rows = waiversOfNothing([waiver, { ...waiver, service: judgedService.name }, gone], [judgedService]);
  expect(rows).toMatchObject([{ code: 'waiver-of-nothing', message: expect.stringContaining('gone') }]);
});
