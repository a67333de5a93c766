import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.uptimerobot.com/v2/getMonitors');`)).toEqual(['UptimeRobot']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.uptimerobot.com.evil.example/v2/getMonitors');`)).toEqual([
      'evil.example',
    ]);
  });
});
