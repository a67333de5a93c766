import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('fonts of a page', () => {
    const source = `
      import { Inter, Roboto_Mono } from 'next/font/google';
      export const inter = Inter({ subsets: ['latin'] });
      export const mono = Roboto_Mono({ subsets: ['latin'] });
    `;
    expect(matchesOf(source)).toEqual(['client next/font/google#Inter', 'client next/font/google#Roboto_Mono']);
    expect(systemsOf(source)).toEqual(['Google Fonts']);
  });
});

describe('ignores', () => {
  it('fonts of the repository', () => {
    const source = `
      import localFont from 'next/font/local';
      export const own = localFont({ src: './own.woff2' });
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
