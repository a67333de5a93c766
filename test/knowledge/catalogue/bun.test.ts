import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('clients that are there without an import', () => {
    const source = `
      await Bun.redis.del('a');
      await new Bun.S3Client().write('a', 'b');
    `;
    expect(matchesOf(source)).toEqual([
      'client bun#S3Client',
      'outbound write bun#S3Client().write',
      'outbound write bun#redis.del',
    ]);
  });
});

describe('ignores', () => {
  it('other things of Bun', () => {
    expect(matchesOf(`await Bun.file('a').text();`)).toEqual([]);
  });
});
