import { describe, expect, it } from 'vitest';
import errorEnds from '../../../src/knowledge/detectors/error-ends.ts';
import { rowsOf } from '../../support/rows-of.ts';

async function found(source: string): Promise<readonly string[]> {
  const { errorEnds: rows = [] } = await rowsOf(errorEnds, source);
  return rows.map(({ kind, what, line }) => `${line} ${kind} ${what}`);
}

describe('recognises', () => {
  it('handlers of the process, and error middleware', async () => {
    const source = [
      "import express from 'express';",
      "process.on('unhandledRejection', () => undefined);",
      'const app = express();',
      'function failed(error, request, response, next) { response.status(500).end(); }',
      'app.use(failed);',
    ].join('\n');
    expect(await found(source)).toEqual(['2 process unhandledRejection', '5 middleware failed']);
  });

  it('filters of frameworks, and boundaries of pages', async () => {
    const source = [
      "import { Catch, ExceptionFilter } from '@nestjs/common';",
      "import { Component } from 'react';",
      '@Catch()',
      'export class AllErrors {}',
      'export class Filter implements ExceptionFilter {}',
      'export class Boundary extends Component { componentDidCatch() {} }',
    ].join('\n');
    expect(await found(source)).toEqual(['3 filter AllErrors', '5 filter Filter', '6 boundary Boundary']);
  });
});

/** What is said of each: `kind: dispositions`. */
async function said(source: string, file = 'src/a.ts'): Promise<readonly string[]> {
  const { errorEnds: rows = [] } = await rowsOf(errorEnds, { [file]: source });
  return rows.map(({ kind, what, dispositions }) => `${kind} ${what}: ${dispositions?.join(', ') ?? 'unknown'}`);
}

describe('recognises what becomes of an error', () => {
  it('that boundaries of libraries catch', async () => {
    const source = `import { ErrorBoundary } from 'react-error-boundary';
import * as Sentry from '@sentry/react';
export const page = <ErrorBoundary fallback={<p>Sorry</p>} onError={(error) => console.error(error)}><Orders /></ErrorBoundary>;
export const quiet = <ErrorBoundary fallback={<p>Sorry</p>}><Orders /></ErrorBoundary>;
export const all = <Sentry.ErrorBoundary fallback={<p>Sorry</p>}><Orders /></Sentry.ErrorBoundary>;`;
    expect(await said(source, 'src/a.tsx')).toEqual([
      'boundary ErrorBoundary: report, respond',
      'boundary ErrorBoundary: respond',
      'boundary ErrorBoundary: report, respond',
    ]);
  });

  it('that a listener gets', async () => {
    const source = `import { connect } from 'net';
const socket = connect(1);
socket.on('error', (error) => { console.error(error); });
export const wait = () => new Promise((done, reject) => { socket.once('error', reject); });
socket.on('error', () => {});`;
    expect(await said(source)).toEqual([
      'listener socket.on: report',
      'listener socket.once: rethrow',
      'listener socket.on: swallow',
    ]);
  });

  it('that the process, middleware or a filter gets', async () => {
    const source = `import express from 'express';
process.on('uncaughtException', (error) => { console.error(error); process.exit(1); });
express().use((error, request, response, next) => { response.status(500).json({ message: 'failed' }); });
export class Filter implements ExceptionFilter { catch(error: Error) { console.error(error); throw error; } }`;
    expect(await said(source)).toEqual([
      'process uncaughtException: report, respond',
      'middleware (anonymous): respond',
      'filter Filter: rethrow, report',
    ]);
  });

  it('that a page gets', async () => {
    const source = `export default function Failed({ error }) { console.error(error); return <p>Sorry</p>; }`;
    expect(await said(source, 'src/app/orders/error.tsx')).toEqual(['boundary Failed: report, respond']);
    const route = `export function ErrorBoundary() { return <p>Sorry</p>; }`;
    expect(await said(route, 'app/routes/orders.tsx')).toEqual(['boundary ErrorBoundary: respond']);
  });
});

describe('ignores', () => {
  it('listeners of other events, and pages that are not shown for errors', async () => {
    const source = `export const run = (socket: any, name: string) => { socket.on('end', () => 1); socket.on(name, () => 1); };`;
    expect(await said(source)).toEqual([]);
    expect(await said('export default function Page() { return <p>Hi</p>; }', 'src/app/orders/page.tsx')).toEqual([]);
  });

  it('signals, and middleware that handles requests', async () => {
    const source = [
      "import express from 'express';",
      "process.on('SIGTERM', () => undefined);",
      'express().use((request, response, next) => next());',
    ].join('\n');
    expect(await found(source)).toEqual([]);
  });
});
