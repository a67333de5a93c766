import { z } from 'zod';
import { folderOf } from '../../../lib/tree-path.ts';
import { anyRecord, type ManifestSource, readField } from '../read-field.ts';
import type { Tree } from '../tree.ts';

/** A path as written, and the folder of the file that says so. */
export interface Located {
  readonly folder: string;
  readonly text: string;
}

/** One tsconfig.json as written, before `extends`. Null is "says nothing about it". */
export interface TsConfigFile {
  readonly file: string;
  readonly extends: readonly string[];
  readonly references: readonly string[];
  readonly settings: TsConfigSettings;
}

/** What `extends` hands on. */
export interface TsConfigSettings {
  readonly baseUrl: Located | null;
  readonly paths: readonly { readonly pattern: string; readonly targets: readonly Located[] }[] | null;
  readonly rootDirs: readonly Located[] | null;
  readonly rootDir: Located | null;
  readonly outDir: Located | null;
  readonly files: readonly Located[] | null;
  readonly include: readonly Located[] | null;
  readonly exclude: readonly Located[] | null;
}

const text = z.string();
const texts = z.array(text);
const textOrTexts = z.union([text, texts]);
const references = z.array(z.object({ path: text }));
const mappings = z.record(text, texts);

/** Reads one file; a malformed field is reported and left out, a file that does not parse says nothing. */
export function readTsConfigFile(tree: Tree, file: string): TsConfigFile {
  const document = tree.json(file);
  const whole = { tree, path: file, document, fields: recordOf(document?.value) };
  const options = { ...whole, fields: recordOf(whole.fields['compilerOptions']) };
  const extended = readField(whole, 'extends', textOrTexts) ?? [];
  return {
    file,
    extends: typeof extended === 'string' ? [extended] : extended,
    references: (readField(whole, 'references', references) ?? []).map(({ path }) => path),
    settings: {
      baseUrl: readPath(options, 'baseUrl'),
      paths: readMappings(options),
      rootDirs: readPaths(options, 'rootDirs'),
      rootDir: readPath(options, 'rootDir'),
      outDir: readPath(options, 'outDir'),
      files: readPaths(whole, 'files'),
      include: readPaths(whole, 'include'),
      exclude: readPaths(whole, 'exclude'),
    },
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return anyRecord.safeParse(value).data ?? {};
}

function readPath(source: ManifestSource, key: string): Located | null {
  const path = readField(source, key, text);
  return path === null ? null : { folder: folderOf(source.path), text: path };
}

function readPaths(source: ManifestSource, key: string): readonly Located[] | null {
  const paths = readField(source, key, texts);
  return paths?.map((path) => ({ folder: folderOf(source.path), text: path })) ?? null;
}

function readMappings(source: ManifestSource): TsConfigSettings['paths'] {
  const paths = readField(source, 'paths', mappings);
  if (paths === null) return null;
  const folder = folderOf(source.path);
  return Object.entries(paths).map(([pattern, targets]) => ({
    pattern,
    targets: targets.map((target) => ({ folder, text: target })),
  }));
}
