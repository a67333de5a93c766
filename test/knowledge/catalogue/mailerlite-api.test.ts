import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://connect.mailerlite.com/api/subscribers');`)).toEqual(['MailerLite']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://connect.mailerlite.com.evil.example/api/subscribers');`)).toEqual([
      'evil.example',
    ]);
  });
});
