import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('controllers and their routes', () => {
    const source = `
      import { Get, Route } from 'tsoa';
      @Route('orders')
      export class Orders { @Get('latest') latest() {} }
    `;
    expect(matchesOf(source)).toEqual(['controller orders tsoa#Route', 'route GET latest tsoa#Get']);
  });
});

describe('ignores', () => {
  it('parameters', () => {
    const source = `
      import { Body } from 'tsoa';
      export class Orders { add(@Body() body: {}) {} }
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
