import { expect, test, vi } from 'vitest';
import { cachedOrder, forgetOrder } from './order-cache.js';

vi.mock('../redis.js');

test('asks the database once', async () => {
  const load = vi.fn(async () => ({ id: 'o1' }));
  await cachedOrder('o1', load);
  await cachedOrder('o1', load);
  expect(load).toHaveBeenCalledTimes(1);
});

test('asks again after the order changed', async () => {
  const load = vi.fn(async () => ({ id: 'o2' }));
  await cachedOrder('o2', load);
  await forgetOrder('o2');
  await cachedOrder('o2', load);
  expect(load).toHaveBeenCalledTimes(2);
});
