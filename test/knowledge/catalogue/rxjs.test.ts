import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('retries in a pipe', () => {
    const source = `
      import { of, retry } from 'rxjs';
      export const bounded = of(1).pipe(retry(3));
      export const delayed = of(1).pipe(retry({ count: 2, delay: 1000 }));
      export const endless = of(1).pipe(retry());
    `;
    expect(matchesOf(source)).toEqual(['retry 3 fixed retry', 'retry 4 none retry', 'retry endless none retry']);
  });

  it('the older import', () => {
    const source = `
      import { retry, retryWhen } from 'rxjs/operators';
      export const operators = [retry(2), retryWhen((errors) => errors)];
    `;
    expect(matchesOf(source)).toEqual(['retry 3 none retry']);
  });
});

describe('ignores', () => {
  it('other operators', () => {
    const source = `
      import { catchError, map, of, repeat } from 'rxjs';
      export const values = of(1).pipe(map((value) => value + 1), repeat(2), catchError(() => of(0)));
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
