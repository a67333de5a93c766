import { z } from 'zod';
import type { JsonDocument } from './parse-json.ts';
import type { Tree } from './tree.ts';

/** A JSON object whose fields are read one by one. */
export interface ManifestSource {
  readonly tree: Tree;
  readonly path: string;
  readonly document: JsonDocument | null;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** An object of anything. */
export const anyRecord = z.record(z.string(), z.unknown());

/** A field's value; null where it is absent or `null`, and null and reported where it is malformed. */
export function readField<Value>(source: ManifestSource, key: string, schema: z.ZodType<Value>): Value | null {
  const value = source.fields[key];
  if (value === undefined || value === null) return null;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  reportField(source, [key]);
  return null;
}

/** A map of strings. An entry that is no string costs that entry. */
export function readStringMap(source: ManifestSource, key: string): Readonly<Record<string, string>> {
  const entries = Object.entries(readField(source, key, anyRecord) ?? {});
  for (const [name, value] of entries) if (typeof value !== 'string') reportField(source, [key, name]);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

function reportField({ tree, path, document }: ManifestSource, field: readonly string[]): void {
  const message = `The field ${field.join('.')} has a value of the wrong kind and was left out.`;
  tree.report({ code: 'manifest-field-malformed', file: path, line: document?.lineOf(field) ?? null, message });
}
