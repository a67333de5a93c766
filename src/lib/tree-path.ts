import { posix } from 'node:path';

/** Joins paths of a tree: POSIX, relative to its root, '' for the root itself, `../` where the result lies outside. */
export function joinPath(folder: string, relative: string): string {
  const joined = posix.join(folder, relative);
  return joined === '.' ? '' : joined.replace(/\/$/, '');
}

/** The folder that a file or folder lies in, '' for the root. */
export function folderOf(path: string): string {
  const end = path.lastIndexOf('/');
  return end === -1 ? '' : path.slice(0, end);
}

/** The last segment of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A folder and all folders above it, nearest first, the root '' last. */
export function foldersUpFrom(folder: string): string[] {
  const folders = [folder];
  for (let current = folder; current !== '';) {
    current = folderOf(current);
    folders.push(current);
  }
  return folders;
}

/** Whether a path is the folder itself or lies in it. */
export function isInside(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
