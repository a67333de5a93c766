import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import { behavioursOf } from '../rows/behaviours.ts';
import { cap } from '../rows/cap.ts';
import { waitsForEver } from '../../model/waits-for-ever.ts';
import { degradedOf } from '../rows/degraded.ts';
import { lossesOf } from '../rows/losses.ts';
import { ledgerOf } from '../rows/ledger.ts';
import { retryPathsOf } from '../rows/retry-paths.ts';
import { triesAgain } from '../../model/judge-retries.ts';
import { kindOfRetry, retriesOf } from '../rows/retries.ts';
import type { View } from '../view.ts';

/** What happens when a call fails: how long it is waited for, and what is tried again by the code and its libraries. */
export default {
  id: 'resilience',
  build: ({ retrySites, externalSystems, outboundCalls, retryPaths, processState }) => {
    const again = retrySites.filter(triesAgain);
    const kinds = [...groupBy(again, kindOfRetry)].map(([kind, sites]) => ({ kind, sites: sites.length }));
    const retrying = behavioursOf(externalSystems).filter((behaviour) => !behaviour.once);
    return [
      {
        ledger: ledgerOf(outboundCalls, 90),
        /** Is there a page of what breaks? */
        hasModes: externalSystems.some(({ name }) => outboundCalls.some((call) => call.system === name)),
        calls: outboundCalls.length,
        systems: new Set(outboundCalls.map((call) => call.system)).size,
        endlessCalls: outboundCalls.filter(waitsForEver).length,
        unknownCalls: outboundCalls.filter(({ timeout }) => timeout.from === 'unknown').length,
        unhandled: outboundCalls.filter(({ onFailure }) => onFailure === null).length,
        paths: retryPathsOf(retryPaths, 40),
        degraded: degradedOf(outboundCalls, externalSystems, 30),
        state: lossesOf(processState, 60),
        endless: again.filter((site) => !site.bounded).length,
        withoutJitter: again.filter((site) => !site.jitter && site.recovery !== true && site.backoff !== 'unknown')
          .length,
        kinds: kinds.toSorted(
          by(
            (row) => -row.sites,
            (row) => row.kind,
          ),
        ),
        retries: retriesOf(retrySites, 90),
        behaviours: cap(retrying, 60),
      },
    ];
  },
} satisfies View;
