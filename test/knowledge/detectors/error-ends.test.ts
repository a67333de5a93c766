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

describe('ignores', () => {
  it('signals, and middleware that handles requests', async () => {
    const source = [
      "import express from 'express';",
      "process.on('SIGTERM', () => undefined);",
      'express().use((request, response, next) => next());',
    ].join('\n');
    expect(await found(source)).toEqual([]);
  });
});
