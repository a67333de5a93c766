import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { mistakeIn, type OwnFile, unknownName } from './own-file.ts';

/** Fixed wording for the values of the model, by table. */
export interface Labels {
  /** @throws when the table or the value has no wording: a mistake in labels.yaml. */
  readonly of: (table: string, value: string) => string;
}

const tables = z.record(z.string(), z.record(z.string(), z.string()));

type Tables = z.infer<typeof tables>;

/**
 * Reads labels.yaml: table → value → wording. What the team says comes over it, value by value.
 * @throws UserError where the team words what does not exist
 */
export function readLabels(yaml: string, own: OwnFile | null = null): Labels {
  const builtIn = tables.parse(parse(yaml));
  const wordings = own === null ? builtIn : merged(builtIn, own);
  return {
    of: (table, value) => {
      const wording = new Map(Object.entries(wordings[table] ?? {})).get(value);
      if (wording === undefined) throw new Error(`labels.yaml has no wording for "${value}" in "${table}"`);
      return wording;
    },
  };
}

function merged(builtIn: Tables, own: OwnFile): Tables {
  const said = parseOwn(own);
  for (const [table, values] of Object.entries(said)) {
    const known = Object.keys(builtIn[table] ?? {});
    if (!Object.hasOwn(builtIn, table)) throw unknown(own, { what: 'table', name: table, known: Object.keys(builtIn) });
    const name = Object.keys(values).find((value) => !known.includes(value));
    if (name !== undefined) throw unknown(own, { what: `value of "${table}"`, name, known });
  }
  return Object.fromEntries(Object.entries(builtIn).map(([table, values]) => [table, { ...values, ...said[table] }]));
}

function unknown(own: OwnFile, { what, name, known }: { what: string; name: string; known: readonly string[] }) {
  const line = own.text.split('\n').findIndex((each) => each.trimStart().startsWith(`${name}:`)) + 1;
  return mistakeIn(own, { line: line === 0 ? null : line, message: unknownName(what, name, known) });
}

function parseOwn(own: OwnFile): Tables {
  try {
    const read = tables.safeParse(parse(own.text) ?? {});
    if (read.success) return read.data;
    const [issue] = read.error.issues;
    throw mistakeIn(own, { line: null, message: `"${issue?.path.join('.')}" must be a text` });
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const [message = ''] = error.message.split('\n', 1);
    throw mistakeIn(own, { line: error.linePos?.[0].line ?? null, message });
  }
}
