import { expect, it } from 'vitest';
import { ticksIn, withTicks, withoutTicks } from '../../../src/documents/merge/ticks.ts';

const list = '- [ ] Start [`a`](../a.ts#L3)\n- [x] Stop *it*\n* [X] Look\n\n[x] no item\n';

it('finds what people ticked, and takes it away', () => {
  expect([...ticksIn(list)]).toEqual(['Stop *it*', 'Look']);
  expect(ticksIn(withoutTicks(list)).size).toBe(0);
  expect(withoutTicks(list)).toContain('[x] no item');
});

it('ticks items again, also where a formatter or code that moved changed the line', () => {
  const ticks = ticksIn(list.replace('[ ]', '[x]').replace('*it*', '_it_'));
  expect(withTicks('- [ ] Start [`a`](../a.ts#L9)\n- [ ] Stop *it*\n- [ ] New\n', ticks)).toBe(
    '- [x] Start [`a`](../a.ts#L9)\n- [x] Stop *it*\n- [ ] New\n',
  );
});
