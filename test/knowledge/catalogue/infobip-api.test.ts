import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://abc.api.infobip.com/sms/2/text/advanced');`)).toEqual(['Infobip']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://abc.api.infobip.com.evil.example/sms/2/text/advanced');`)).toEqual([
      'evil.example',
    ]);
  });
});
