import { expect, it } from 'vitest';
import { remembered } from '../../src/lib/remembered.ts';

it('asks once for each object, also where the answer is nothing', () => {
  const asked: string[] = [];
  const nameOf = remembered(({ name }: { readonly name: string }): string | null => {
    asked.push(name);
    return name === '' ? null : name;
  });
  const [first, second] = [{ name: 'a' }, { name: '' }];
  expect([nameOf(first), nameOf(second), nameOf(first), nameOf(second)]).toEqual(['a', null, 'a', null]);
  expect(asked).toEqual(['a', '']);
});

it('takes two objects that look alike for two', () => {
  let count = 0;
  const numberOf = remembered(() => (count += 1));
  expect([numberOf({}), numberOf({})]).toEqual([1, 2]);
});
