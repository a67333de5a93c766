import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://gate.smsaero.ru/v2/sms/send');`)).toEqual(['SMSAero']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://gate.smsaero.ru.evil.example/v2/sms/send');`)).toEqual(['evil.example']);
  });
});
