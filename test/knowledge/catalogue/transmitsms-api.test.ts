import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.transmitsms.com/send-sms.json');`)).toEqual(['TransmitSMS']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.transmitsms.com.evil.example/send-sms.json');`)).toEqual([
      'evil.example',
    ]);
  });
});
