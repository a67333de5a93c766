import { describe, expect, it } from 'vitest';
import { indexCatalogue } from '../../../src/knowledge/catalogue-index.ts';
import nextjs from '../../../src/knowledge/catalogue/nextjs.ts';
import { matchesOf } from '../../support/catalogue-entry.ts';

const { librariesOf } = indexCatalogue([nextjs]);

describe('recognises', () => {
  it.each(['next', 'next/server', 'next/headers'])('%s as a part of it', (module) => {
    expect(librariesOf(module)).toEqual([nextjs]);
  });
});

describe('ignores', () => {
  it.each(['next-auth', 'next-intl/server'])('%s, which only has a similar name', (module) => {
    expect(librariesOf(module)).toEqual([]);
  });

  it('calls: its routes are files', () => {
    const source = `
      import { redirect } from 'next/navigation';
      import { NextResponse } from 'next/server';
      export const GET = () => NextResponse.json({});
      export const leave = () => redirect('/');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
