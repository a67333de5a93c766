import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a check on the server', () => {
    const source = `
      import { verify } from 'hcaptcha';
      export const passed = (token: string) => verify('secret', token);
    `;
    expect(matchesOf(source)).toEqual(['outbound call hcaptcha#verify']);
    expect(systemsOf(source)).toEqual(['hCaptcha']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type HCaptcha from '@hcaptcha/react-hcaptcha';
      export const same = (it: HCaptcha) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
