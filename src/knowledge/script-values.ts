import type { Program } from '../code/link/program.ts';
import { remembered } from '../lib/remembered.ts';
import type { Package } from '../model/workspace.ts';
import { packageRoots } from './package-of.ts';

/** A name with what start scripts set its variables to; `isSet` where they do. */
export interface SetName {
  readonly text: string;
  readonly isSet: boolean;
}

/**
 * Fills the variables of a name, `${TASK_QUEUE}`, with what the scripts of its file's package set them to,
 * `TASK_QUEUE=mail node main.js`, where all of these say the same. What runs elsewhere may be set to something else.
 */
export const scriptValues = remembered((program: Program): ((file: string, name: string) => SetName) => {
  const packageOf = packageRoots(program);
  const byRoot = new Map(program.workspace.packages.map((row) => [row.root, row]));
  const known = new Map<string, ReadonlyMap<string, string>>();
  return (file, name) => {
    const root = packageOf.get(file) ?? null;
    const row = root === null ? undefined : byRoot.get(root);
    if (row === undefined || !name.includes('${')) return { text: name, isSet: false };
    const values = known.get(row.root) ?? valuesOf(row);
    known.set(row.root, values);
    const text = name.replaceAll(/\$\{(\w+)\}/g, (whole, variable: string) => values.get(variable) ?? whole);
    return { text, isSet: text !== name };
  };
});

const SECRET = /SECRET|TOKEN|PASSWORD|PASS$|KEY|CREDENTIAL/;

/** Only what stands before the command, and what `cross-env` sets: `A=b tsx main.ts`. */
function valuesOf({ manifest }: Package): ReadonlyMap<string, string> {
  const values = new Map<string, string | null>();
  for (const script of Object.values(manifest.scripts)) {
    for (const [, variable = '', value = ''] of script.matchAll(/(?:^|\s)([A-Z][A-Z0-9_]*)=([\w./:-]+)(?=\s)/g)) {
      if (SECRET.test(variable)) continue;
      const before = values.get(variable);
      values.set(variable, before === undefined || before === value ? value : null);
    }
  }
  return new Map([...values].flatMap(([variable, value]) => (value === null ? [] : [[variable, value] as const])));
}
