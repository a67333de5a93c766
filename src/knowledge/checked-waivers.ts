import { nearest } from '../lib/nearest.ts';
import { UserError } from '../lib/user-error.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Service } from '../model/handover-model.ts';
import type { Waiver } from '../model/waiver.ts';

interface Waivable {
  readonly id: string;
}

/** @throws UserError where a waiver names neither a rule nor an item of the scorecard. */
export function checkedWaivers(
  waivers: readonly Waiver[],
  { rules, readiness }: { readonly rules: readonly Waivable[]; readonly readiness: readonly Waivable[] },
): readonly Waiver[] {
  const known = [...rules, ...readiness].map(({ id }) => id);
  const unknown = waivers.find(({ item }) => !known.includes(item));
  if (unknown === undefined) return waivers;
  const suggestion = nearest(unknown.item, known);
  throw new UserError(`"waivers": nothing is named ${unknown.item}`, {
    hint:
      suggestion === null
        ? 'Give the id of a rule or of an item of the scorecard, as the documents print it.'
        : `Did you mean ${suggestion}?`,
  });
}

/** Services come and go: a waiver that outlived its service is told, and changes nothing. */
export function waiversOfNothing(waivers: readonly Waiver[], services: readonly Service[]): readonly Diagnostic[] {
  const names = new Set(services.map(({ name }) => name));
  return waivers
    .filter(({ service }) => service !== null && !names.has(service))
    .map(({ item, service }) => ({
      stage: 'knowledge',
      code: 'waiver-of-nothing',
      message: `The waiver of ${item} is for ${service ?? ''}, and no service has that name: it covers nothing.`,
      file: null,
      line: null,
    }));
}
