import { parse } from 'yaml';
import { z } from 'zod';

/** Fixed wording for the values of the model, by table. */
export interface Labels {
  /** @throws when the table or the value has no wording: a mistake in labels.yaml. */
  readonly of: (table: string, value: string) => string;
}

const tables = z.record(z.string(), z.record(z.string(), z.string()));

/** Reads labels.yaml: table → value → wording. */
export function readLabels(yaml: string): Labels {
  const wordings = tables.parse(parse(yaml));
  return {
    of: (table, value) => {
      const wording = new Map(Object.entries(wordings[table] ?? {})).get(value);
      if (wording === undefined) throw new Error(`labels.yaml has no wording for "${value}" in "${table}"`);
      return wording;
    },
  };
}
