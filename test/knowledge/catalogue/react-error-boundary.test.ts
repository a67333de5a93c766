import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('boundaries', () => {
    const source = `
      import { ErrorBoundary, withErrorBoundary } from 'react-error-boundary';
      export const page = <ErrorBoundary fallback={<p>Sorry</p>}><Orders /></ErrorBoundary>;
      export const Safe = withErrorBoundary(Orders, { fallback: <p>Sorry</p> });
    `;
    expect(matchesOf(source, 'src/a.tsx')).toEqual([
      'boundary react-error-boundary#ErrorBoundary',
      'boundary react-error-boundary#withErrorBoundary',
    ]);
  });
});

describe('ignores', () => {
  it("the hook that shows an error, and components of one's own", () => {
    const source = `
      import { useErrorBoundary } from 'react-error-boundary';
      import { ErrorBoundary } from './error-boundary';
      export const Orders = () => { const { showBoundary } = useErrorBoundary(); return <ErrorBoundary onClick={showBoundary} />; };
    `;
    expect(matchesOf(source, 'src/a.tsx')).toEqual([]);
  });
});
