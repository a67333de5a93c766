import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { nearest } from '../../lib/nearest.ts';
import { nameOf } from '../../lib/tree-path.ts';
import { UserError } from '../../lib/user-error.ts';
import type { Library } from '../../model/library.ts';
import { entrySchema, librarySchema } from './library-schema.ts';

/** An entry of a team, and the file that holds it. `packages` and `purpose` may be missing where it changes a built-in one. */
export interface OwnEntry {
  readonly file: string;
  readonly library: Partial<Library> & { readonly id: string };
  /** 1-based line of a field, 1 where there is none. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Reads an entry of the catalogue from YAML. The file's name is its id.
 * @param file as messages name it
 * @throws UserError of one line that names file, line and remedy: no YAML, unknown key, wrong value, no API path.
 */
export function parseEntry(file: string, text: string): OwnEntry {
  const lines = new LineCounter();
  const document = parseDocument(text, { merge: true, lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) {
    const message = `${file}:${lines.linePos(error.pos[0]).line} does not parse: ${error.message}`;
    throw new UserError(message, { hint: 'Correct the YAML and run again.' });
  }
  const lineOf = (path: readonly PropertyKey[]): number => lines.linePos(offsetOf(document, path)).line;
  const result = entrySchema.safeParse(plainValueOf(file, document));
  if (!result.success) throw mistake(file, result.error, lineOf);
  const id = nameOf(file).replace(/\.ya?ml$/, '');
  if (result.data.id !== undefined && result.data.id !== id) {
    const message = `${file}:${lineOf(['id'])} the id "${result.data.id}" is not the name of the file`;
    throw new UserError(message, { hint: `Leave the id out, or name the file ${result.data.id}.yaml.` });
  }
  return { file, library: { ...result.data, id }, lineOf };
}

/** @throws UserError where the whole entry, with what it changes, lacks something. */
export function wholeEntry({ file, lineOf }: OwnEntry, value: unknown): Library {
  const result = librarySchema.safeParse(value);
  if (!result.success) throw mistake(file, result.error, lineOf);
  return result.data;
}

/** Aliases that lead nowhere, or that multiply without end, throw. */
function plainValueOf(file: string, document: Document): unknown {
  try {
    return document.toJS() ?? {};
  } catch (cause) {
    throw new UserError(`${file} does not parse`, { hint: 'Correct its anchors and aliases.', cause });
  }
}

/** One mistake, since others may be its consequences: a key that is misspelt is missing, too. */
function mistake(file: string, error: z.ZodError, lineOf: OwnEntry['lineOf']): UserError {
  const [first] = error.issues;
  const issue = error.issues.find(({ code }) => code === 'unrecognized_keys') ?? first;
  if (issue === undefined) throw new Error('A failed check names an issue');
  const { path, message, hint } = explain(issue);
  return new UserError(`${file}:${lineOf(path)} ${message}`, { hint });
}

interface Explanation {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly hint: string;
}

const CHECK_PAGE = 'The page docs/catalogue.md says what there is.';

function explain(issue: z.core.$ZodIssue): Explanation {
  const where = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    const known = keysAt(issue.path);
    const near = nearest(key, known);
    const hint = near === null ? `Known keys: ${known.join(', ')}.` : `Did you mean "${near}"?`;
    return { path: [...issue.path, key], message: `unknown key "${key}"${where === '' ? '' : ` in ${where}`}`, hint };
  }
  if (issue.code === 'invalid_value' && issue.values.length > 1) {
    return {
      path: issue.path,
      message: `${where}: not one of its values`,
      hint: `One of: ${issue.values.join(', ')}.`,
    };
  }
  const isMissing = issue.code === 'invalid_type' && issue.message.endsWith('undefined');
  return {
    path: issue.path,
    message: isMissing ? `${where} is missing` : `${where}: ${issue.message}`,
    hint: CHECK_PAGE,
  };
}

/** Names of the fields that an entry may have at a path. */
function keysAt(path: readonly PropertyKey[]): readonly string[] {
  const whole = z.toJSONSchema(entrySchema, { unrepresentable: 'any' });
  const at = path.reduce<unknown>((schema, key) => {
    const { properties, items, additionalProperties } = fieldsOf(schema);
    return typeof key === 'number' ? items : (fieldsOf(properties)[String(key)] ?? additionalProperties);
  }, whole);
  return Object.keys(fieldsOf(fieldsOf(at)['properties']));
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** Where the key of a field stands, or what is nearest around it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  if (path.length === 0) return 0;
  const parent: unknown = document.getIn(path.slice(0, -1), true);
  const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined;
  const node: unknown = pair?.key ?? document.getIn(path, true);
  return isNode(node) && node.range ? node.range[0] : offsetOf(document, path.slice(0, -1));
}
