import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('schemas of the environment', () => {
    const source = `
      import { createEnv } from '@t3-oss/env-nextjs';
      export const env = createEnv({ server: {}, runtimeEnvStrict: {} });
    `;
    expect(matchesOf(source)).toEqual(['environment schema @t3-oss/env-nextjs#createEnv']);
  });
});

describe('ignores', () => {
  it('presets alone', () => {
    expect(matchesOf(`import { vercel } from '@t3-oss/env-nextjs/presets-zod';\nvercel();`)).toEqual([]);
  });
});
