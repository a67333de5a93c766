import { expect, it } from 'vitest';
import { withImported } from '../../src/model/imported-services.ts';
import { sampleImport } from '../support/sample-import.ts';

it('follows imports to the end, also in a circle, but not those of types alone', () => {
  const imports = [
    sampleImport('a', 'b'),
    sampleImport('a', 'gone'),
    sampleImport('a', 'types', { kind: 'type-only' }),
    sampleImport('b', 'c', { kind: 'dynamic' }),
    sampleImport('c', 'a'),
    sampleImport('d', 'a'),
  ];
  expect([...withImported(imports, 'a')].toSorted()).toEqual(['a', 'b', 'c', 'gone']);
});
