import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://sms.ru/sms/send');`)).toEqual(['SMS.ru']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://sms.ru.evil.example/sms/send');`)).toEqual(['evil.example']);
  });
});
