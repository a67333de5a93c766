import { describe, expect, it } from 'vitest';
import { componentFolders } from '../../src/knowledge/component-folders.ts';

const filesIn = (folder: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${folder}/file-${index}.ts`);

describe('divides', () => {
  it('below the folder that all files share, further where most files are', () => {
    const files = [
      'apps/api/src/main.ts',
      ...filesIn('apps/api/src/modules/orders', 8),
      ...filesIn('apps/api/src/modules/payment', 6),
      ...filesIn('apps/api/src/config', 2),
    ];
    const folders = [...componentFolders(files)].map(([folder, inside]) => `${folder} ${inside.length}`);
    expect(folders).toEqual([
      'apps/api/src 1',
      'apps/api/src/config 2',
      'apps/api/src/modules/orders 8',
      'apps/api/src/modules/payment 6',
    ]);
  });

  it('into at most 16, and keeps the smallest together with the folder around them', () => {
    const files = Array.from({ length: 40 }, (_, index) =>
      filesIn(`src/m${String(index).padStart(2, '0')}`, 50 - index),
    );
    const folders = componentFolders(files.flat());
    expect(folders.size).toBe(16);
    expect(folders.get('src')).toHaveLength(files.slice(15).flat().length);
    expect([...folders.values()].flat()).toHaveLength(files.flat().length);
  });
});
