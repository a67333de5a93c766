import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.bamboohr.com/api/gateway.php/a/v1/employees/1');`)).toEqual([
      'BambooHR',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.bamboohr.com.evil.example/api/gateway.php/a/v1/employees/1');`)).toEqual(
      ['evil.example'],
    );
  });
});
