import { originKey, originsOf } from '../code/link/origins.ts';
import type { Program, Ref } from '../code/link/program.ts';
import { packageName } from '../lib/package-name.ts';
import type { RetryOptionUse } from '../model/library.ts';
import type { Bound } from './attempts.ts';
import { clientFinder } from './client-of-call.ts';
import type { Knowledge, KnownCall } from './knowledge.ts';
import { optionPlaces } from './option-places.ts';
import { paceOfOption } from './option-tries.ts';
import type { Pace } from './pace.ts';

/** What stands for a call that sets its tries beside what it says itself: the backoff of its client, and who asks for it. */
export function standingOptions(
  knowledge: Knowledge,
): (call: KnownCall, use: RetryOptionUse, bound: Bound) => Partial<Pace> & { readonly demandedBy?: string } {
  const inherited = inheritedPace(knowledge);
  const demands = demandsOf(knowledge);
  return (call, use, { maxAttempts, bounded }) => {
    const demandedBy = bounded ? null : demands(call, use);
    return {
      ...(maxAttempts === 1 ? null : inherited(call, use)),
      ...(demandedBy === null ? {} : { demandedBy }),
    };
  };
}

/** The backoff that a call gets from the one that made its client, where it names none; null where it inherits nothing. */
function inheritedPace(knowledge: Knowledge): (call: KnownCall, use: RetryOptionUse) => Pace | null {
  const { program } = knowledge;
  const clientsOf = clientFinder(knowledge);
  return (call, { backoff, jitter, backoffOption, inheritedBackoff }) => {
    const isOwn = backoffOption !== undefined && optionPlaces(program, call.site, backoffOption).length > 0;
    if (inheritedBackoff === undefined || isOwn) return null;
    const paces = clientsOf(call).map(({ site }) => {
      const [place] = optionPlaces(program, site, inheritedBackoff);
      return place === undefined ? { backoff, jitter } : paceOfOption(program, place.value, { backoff, jitter });
    });
    const [first] = paces;
    return first !== undefined && paces.every((pace) => pace.backoff === first.backoff) ? first : UNKNOWN;
  };
}

const UNKNOWN: Pace = { backoff: 'unknown', jitter: false };

/**
 * The package that asks for an option without an end: its own, or the one to which the client is handed over:
 * `new Worker('mail', send, { connection: new IORedis({ maxRetriesPerRequest: null }) })`.
 */
function demandsOf({ program, matches }: Knowledge): (call: KnownCall, use: RetryOptionUse) => string | null {
  const handed = new Map<string, string>();
  for (const { call, alternatives } of matches.retryOptions)
    for (const { option, demandsNoEnd } of alternatives) {
      const [key = '', ...holder] = (option.key ?? '').split('.').toReversed();
      if (demandsNoEnd !== true || holder.length === 0) continue;
      const places = optionPlaces(program, call.site, {
        argument: option.argument,
        key: holder.toReversed().join('.'),
      });
      for (const made of places.flatMap(({ value }) => makersOf(program, value)))
        handed.set(`${key} ${made}`, packageName(call.module));
    }
  return ({ site, module }, { option, demandsNoEnd }) =>
    demandsNoEnd === true
      ? packageName(module)
      : (handed.get(`${option.key} ${originKey({ kind: 'call', file: site.file, call: site.index })}`) ?? null);
}

function makersOf(program: Program, ref: Ref): readonly string[] {
  return originsOf(program, ref).map(originKey);
}
