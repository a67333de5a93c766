import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the SDK, errors and spans', () => {
    const source = `
      import * as Sentry from '@sentry/node';
      Sentry.init({ dsn: process.env.SENTRY_DSN });
      Sentry.captureException(new Error('x'));
      Sentry.captureMessage('x', 'warning');
      Sentry.startSpan({ name: 'job' }, () => {});
      Sentry.setupExpressErrorHandler({} as never);
      Sentry.logger.info('started');
    `;
    expect(matchesOf(source)).toEqual([
      'client @sentry/node#init',
      'error-reporting @sentry/node#captureException',
      'error-reporting @sentry/node#captureMessage',
      'error-reporting @sentry/node#init',
      'error-reporting @sentry/node#setupExpressErrorHandler',
      'log @sentry/node#logger.info',
      'outbound send @sentry/node#captureException',
      'outbound send @sentry/node#captureMessage',
      'tracing @sentry/node#startSpan',
    ]);
    expect(systemsOf(source)).toEqual(['Sentry']);
  });

  it('NestJS and React', () => {
    const source = `
      import { SentryExceptionCaptured, SentryModule } from '@sentry/nestjs/setup';
      import { ErrorBoundary } from '@sentry/react';
      export const module = SentryModule.forRoot();
      export class Filter { @SentryExceptionCaptured() catch() {} }
      export const Page = () => <ErrorBoundary><p /></ErrorBoundary>;
    `;
    expect(matchesOf(source, 'src/a.tsx')).toEqual([
      'boundary that reports @sentry/react#ErrorBoundary',
      'error-reporting @sentry/nestjs/setup#SentryExceptionCaptured',
      'error-reporting @sentry/nestjs/setup#SentryModule.forRoot',
      'error-reporting @sentry/react#ErrorBoundary',
    ]);
  });
});

describe('ignores', () => {
  it('scopes and users', () => {
    const source = `
      import * as Sentry from '@sentry/nextjs';
      Sentry.setUser({ id: '1' });
      Sentry.setTag('a', 'b');
      Sentry.addBreadcrumb({ message: 'a' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
