import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('instrumentations that are set up', () => {
    const source = `
      import { getNodeAutoInstrumentations } from '@opentelemetry/auto-instrumentations-node';
      import { PrismaInstrumentation } from '@prisma/instrumentation';
      export const instrumentations = [getNodeAutoInstrumentations(), new PrismaInstrumentation()];
    `;
    expect(matchesOf(source)).toEqual([
      'tracing @opentelemetry/auto-instrumentations-node#getNodeAutoInstrumentations',
      'tracing @prisma/instrumentation#PrismaInstrumentation',
    ]);
  });
});

describe('ignores', () => {
  it('instrumentations that are written here', () => {
    const source = `
      import { InstrumentationBase } from '@opentelemetry/instrumentation';
      export class Own extends InstrumentationBase {}
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
