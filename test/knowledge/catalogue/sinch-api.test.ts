import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://us.sms.api.sinch.com/xms/v1/plan/batches');`)).toEqual(['Sinch']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://us.sms.api.sinch.com.evil.example/xms/v1/plan/batches');`)).toEqual([
      'evil.example',
    ]);
  });
});
