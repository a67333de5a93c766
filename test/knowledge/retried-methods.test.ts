import { expect, it } from 'vitest';
import { modelOf } from '../support/model-of.ts';

it('counts the tries of a limit for the methods that the library tries again, or that the code names', async () => {
  const source = `
    import ky from 'ky';
    const url = 'https://api.example.com/x';
    export const read = () => ky.get(url, { retry: { limit: 3 } });
    export const write = () => ky.post(url, { retry: { limit: 3 } });
    export const told = () => ky.post(url, { retry: { limit: 3, methods: ['post'] } });
  `;
  const { outboundCalls } = await modelOf({ 'package.json': '{"name":"shop"}', 'src/a.ts': source });
  expect(outboundCalls.map(({ symbol, tries }) => [symbol, tries.attempts])).toEqual([
    ['read', 4],
    ['write', 1],
    ['told', 4],
  ]);
});
