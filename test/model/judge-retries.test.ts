import { expect, it } from 'vitest';
import { retryLabel } from '../../src/model/judge-retries.ts';

it.each([
  ['fetch', 'load', 'fetch in load'],
  ['this.getWithAttempts', 'TenantPool.getWithAttempts', 'TenantPool.getWithAttempts'],
  ['getUserById', 'getUserById', 'getUserById'],
])('tells %s in %s as %s', (operation, symbol, expected) => {
  expect(retryLabel({ operation, symbol })).toBe(expected);
});
