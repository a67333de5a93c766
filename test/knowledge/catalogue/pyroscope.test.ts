import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('profiling', () => {
    const source = `
      import Pyroscope from '@pyroscope/nodejs';
      Pyroscope.init({ serverAddress: 'http://pyroscope:4040', appName: 'shop' });
      Pyroscope.start();
    `;
    expect(matchesOf(source)).toEqual([
      'client @pyroscope/nodejs#init',
      'tracing @pyroscope/nodejs#init',
      'tracing @pyroscope/nodejs#start',
    ]);
    expect(systemsOf(source)).toEqual(['Pyroscope']);
  });
});

describe('ignores', () => {
  it('labels', () => {
    const source = `
      import Pyroscope from '@pyroscope/nodejs';
      Pyroscope.setLabels({ vehicle: 'bike' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
