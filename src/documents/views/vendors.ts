import { callsAmong } from '../../model/calls-among.ts';
import { by, distinct } from '../../lib/order.ts';
import type { ExternalSystem, HandoverModel } from '../../model/handover-model.ts';
import type { Effect } from '../../model/library.ts';
import { cap } from '../rows/cap.ts';
import { evidenceOf } from '../rows/evidence.ts';
import type { View } from '../view.ts';

/** What each system is used for, how much of what can be called reaches it, and what replacing it would touch. */
export default {
  id: 'vendors',
  build: (model) => {
    const rows = model.externalSystems.filter(({ kind }) => kind !== 'browser').map((system) => toRow(system, model));
    const sorted = rows.toSorted(
      by(
        (row) => -row.entryPoints,
        (row) => -row.files,
        (row) => row.name,
      ),
    );
    const behindOne = sorted.filter(({ files }) => files === 1).length;
    return [{ systems: cap(sorted, 150), all: model.entryPoints.length, behindOne }];
  },
} satisfies View;

const effects: readonly Effect[] = ['read', 'write', 'call', 'send', 'publish', 'consume'];

function toRow(
  { name, vendor, hosting, uses, services }: ExternalSystem,
  { entryPoints, outboundCalls }: HandoverModel,
) {
  const calls = callsAmong(uses);
  const made = uses.filter(({ effect }) => effect === 'client');
  const limits = outboundCalls.filter(({ system }) => system === name);
  return {
    name,
    vendor,
    hosting,
    does: effects.flatMap((effect) => {
      const count = calls.filter((use) => use.effect === effect).length;
      return count === 0 ? [] : [{ effect, count }];
    }),
    files: distinct(uses.map(({ file }) => file)).length,
    services: cap(services, 3),
    entryPoints: entryPoints.filter(({ systems }) => systems.some((system) => system.name === name)).length,
    /** Calls that nobody gives a time limit, neither the code nor the library. */
    endless: limits.filter(({ timeout }) => timeout.from === 'library' && timeout.ms === null).length,
    made: evidenceOf(made.length > 0 ? made : calls, 2),
  };
}
