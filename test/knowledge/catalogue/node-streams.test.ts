import { describe, expect, it } from 'vitest';
import { errorEventsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a file that is read as a stream', () => {
    const source = `import fs from 'fs';\nexport const file = fs.createReadStream('a');`;
    expect(errorEventsOf(source)).toEqual(['node:fs#createReadStream when piped']);
  });
});

describe('ignores', () => {
  it('files that are read at once', () => {
    expect(errorEventsOf(`import { readFileSync } from 'node:fs';\nexport const text = readFileSync('a');`)).toEqual(
      [],
    );
  });
});
