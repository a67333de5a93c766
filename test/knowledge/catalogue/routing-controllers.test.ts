import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('controllers and their routes', () => {
    const source = `
      import { Get, JsonController } from 'routing-controllers';
      @JsonController('orders')
      export class Orders { @Get('latest') latest() {} }
    `;
    expect(matchesOf(source)).toEqual([
      'controller orders routing-controllers#JsonController',
      'route GET latest routing-controllers#Get',
    ]);
  });
});

describe('ignores', () => {
  it('parameters', () => {
    const source = `
      import { Body } from 'routing-controllers';
      export class Orders { add(@Body() body: {}) {} }
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
