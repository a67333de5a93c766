import { folderOf, nameOf } from '../../../lib/tree-path.ts';
import type { SourceTree } from './source-tree.ts';

const HALF = /^(.+)\.(input|output)(\.[cm]?[jt]sx?)$/;

/** `basic.input.ts` beside `basic.output.ts`: what a transformation of code gets, and what it should make of it. */
export function isHalfOfPair({ namesByFolder }: SourceTree, path: string): boolean {
  const [, stem = '', half, extension = ''] = HALF.exec(nameOf(path)) ?? [];
  if (half === undefined) return false;
  const other = `${stem}.${half === 'input' ? 'output' : 'input'}${extension}`;
  return namesByFolder.get(folderOf(path))?.includes(other) === true;
}
