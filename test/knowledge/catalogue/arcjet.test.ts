import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('protection', () => {
    const source = `
      import arcjet, { shield } from '@arcjet/node';
      const protection = arcjet({ key: 'k', rules: [shield({ mode: 'LIVE' })] });
      export const decide = (request: Request) => protection.protect(request);
    `;
    expect(matchesOf(source)).toEqual(['client @arcjet/node#default', 'outbound call @arcjet/node#default().protect']);
    expect(systemsOf(source)).toEqual(['Arcjet']);
  });

  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://decide.arcjet.com/proto.decide.v1alpha1.DecideService/Decide');`)).toEqual([
      'Arcjet',
    ]);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { ArcjetNodeRequest } from '@arcjet/node';
      export const same = (it: ArcjetNodeRequest) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
