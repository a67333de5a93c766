import { describe, expect, it } from 'vitest';
import featureFlags from '../../../src/knowledge/detectors/feature-flags.ts';
import { rowsOf } from '../../support/rows-of.ts';

async function flagsIn(text: string): Promise<readonly string[]> {
  const { featureFlags: rows = [] } = await rowsOf(featureFlags, text);
  return rows.map(
    (row) => `${row.line} ${row.name} ${row.symbol} ${row.system ?? row.via ?? 'variable'} ${row.default}`,
  );
}

describe('recognises', () => {
  it('questions to a flag service, with what counts without an answer', async () => {
    const text = `import { init } from '@launchdarkly/node-server-sdk';
const client = init('key');
export async function checkout(user) {
  return client.variation('new-checkout', user, false);
}`;
    expect(await flagsIn(text)).toEqual(['4 new-checkout checkout LaunchDarkly false']);
  });

  it('the flag after the user', async () => {
    const text = `import statsig from 'statsig-node';\nexport const isNew = (user) => statsig.checkGate(user, 'new-menu');`;
    expect(await flagsIn(text)).toEqual(['2 new-menu isNew Statsig null']);
  });

  it('branches on variables that are named as switches', async () => {
    const text = `export function refund() {
  if (process.env.FEATURE_REFUNDS !== 'true') return;
  pay();
}`;
    expect(await flagsIn(text)).toEqual(['2 FEATURE_REFUNDS refund variable null']);
  });
});

describe('ignores', () => {
  it('branches on other variables', async () => {
    expect(await flagsIn(`if (process.env.NODE_ENV === 'production') start();`)).toEqual([]);
  });

  it('variables of something that is only called so', async () => {
    expect(await flagsIn(`if (process.env.ENABLE_BANKING_KEY_CONTENT) start();`)).toEqual([]);
  });

  it('flags whose names are not known', async () => {
    const text = `import { init } from '@launchdarkly/node-server-sdk';
const client = init('key');
export const ask = (flag) => client.variation(\`menu-\${flag}\`, {}, false);`;
    expect(await flagsIn(text)).toEqual([]);
  });
});
