import { describe, expect, it } from 'vitest';
import { modelOf } from '../../support/model-of.ts';

async function handled(code: string) {
  const { outboundCalls } = await modelOf({
    'package.json':
      '{"name":"shop","dependencies":{"@silverhand/essentials":"2.9.2","axios":"1","@launchdarkly/node-server-sdk":"9"}}',
    'src/a.ts': `
      import { trySafe } from '@silverhand/essentials';
      import { init } from '@launchdarkly/node-server-sdk';
      import axios from 'axios';
      const url = 'https://api.postcards.io/x';
      const flags = init(process.env.KEY!);
      const load = () => axios.get(url);
      async function safely<T>(run: () => Promise<T>) {
        try { return await run(); } catch { return undefined; }
      }
      async function later<T>(run: () => Promise<T>) {
        try { setTimeout(run, 100); } catch { return undefined; }
      }
      ${code}
    `,
  });
  return outboundCalls.map(({ onFailure, fallbackAbove }) => [onFailure?.dispositions ?? [], fallbackAbove === true]);
}

const nothing = [[], false];
const goesOn = [['fallback', 'swallow'], false];

describe('recognises', () => {
  it.each([
    ['what a library runs', 'export const one = () => trySafe(async () => await axios.post(url));', [nothing, goesOn]],
    ['a promise that it waits for', 'export const one = () => trySafe(axios.post(url));', [nothing, goesOn]],
    ['what an own helper runs', 'export const one = () => safely(() => axios.post(url));', [nothing, goesOn]],
    [
      'what counts where flags give no answer',
      "export const one = () => flags.variation('x', { key: 'a' }, false);",
      [nothing, [['fallback'], false]],
    ],
    ['a caller that goes on', 'export const one = () => trySafe(async () => await load());', [[[], true]]],
  ])('%s', async (_, code, expected) => {
    expect(await handled(code)).toEqual(expected);
  });
});

describe('ignores', () => {
  it.each([
    ['what a helper runs later', 'export const one = () => later(() => axios.post(url));', [nothing, nothing]],
    [
      'what nobody waits for in there',
      'export const one = () => safely(async () => { axios.post(url); });',
      [nothing, nothing],
    ],
    ['a caller that lets it through', 'export const one = async () => await load();', [nothing]],
  ])('%s', async (_, code, expected) => {
    expect(await handled(code)).toEqual(expected);
  });
});
