import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the middleware that hands requests on', () => {
    const source = `
      import * as OpenApiValidator from 'express-openapi-validator';
      export const middleware = OpenApiValidator.middleware({ apiSpec: 'openapi.yaml', operationHandlers: 'routes' });
    `;
    expect(matchesOf(source)).toEqual(['operations express-openapi-validator#middleware']);
  });
});

describe('ignores', () => {
  it('its errors', () => {
    const source = `
      import { error } from 'express-openapi-validator';
      export const missing = () => new error.NotFound({ path: '/' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
