import { expect, it } from 'vitest';
import { accountHandle, mailHandle } from '../../../src/lib/person-handle.ts';
import { tellPeopleApart } from '../../../src/source/history/tell-people-apart.ts';

it('joins by name and by address, and calls people as in their newest commit', () => {
  const { people, indexes } = tellPeopleApart([
    { name: 'Ada Lovelace', mail: 'ada@shop.test' },
    { name: 'Grace', mail: 'grace@shop.test' },
    { name: 'ada', mail: 'ADA@shop.test' },
    { name: 'Ada', mail: '7+ada-l@users.noreply.github.com' },
  ]);
  expect(indexes).toEqual([0, 1, 0, 0]);
  expect(people[0]?.name).toBe('Ada Lovelace');
  expect(people[0]?.handles).toEqual([accountHandle('ada-l'), mailHandle('ada@shop.test')]);
});

it.each(['root@localhost', 'you@example.com', 'user@shop.test', ''])('joins nobody by %j, which many have', (mail) => {
  const { indexes } = tellPeopleApart([
    { name: 'Ada', mail },
    { name: 'Grace', mail },
  ]);
  expect(indexes).toEqual([0, 1]);
});
