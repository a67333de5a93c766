import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Document, Picture } from '../../model/document.ts';
import type { DrawnPicture } from './draw-pictures.ts';

const FOLDER = 'diagrams';
/** Names that pictures get: what else lies in the folder is the team's. */
const OURS = /\.\d+\.(?:svg|png)$/;

/** Pictures that pages link to, in order. */
export function picturesOf(documents: readonly Document[]): readonly Picture[] {
  return documents.flatMap(({ pictures = [] }) => pictures);
}

/** Writes what changed into the output folder, and removes pictures of an earlier run that no page shows any more. */
export async function publishPictures(drawn: readonly DrawnPicture[], folder: string): Promise<void> {
  for (const { path: picture, data } of drawn) {
    const file = path.join(folder, picture);
    if (existsSync(file) && (await readFile(file)).equals(data)) continue;
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, data);
  }
  const current = new Set(drawn.map((picture) => path.join(folder, picture.path)));
  const old = (await filesBelow(path.join(folder, FOLDER))).filter((file) => OURS.test(file) && !current.has(file));
  await Promise.all(old.map((file) => rm(file)));
}

/** Paths of pictures that pages link to and that are not there. */
export function missingPictures(documents: readonly Document[], folder: string): readonly string[] {
  return picturesOf(documents)
    .map((picture) => picture.path)
    .filter((picture) => !existsSync(path.join(folder, picture)));
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}
