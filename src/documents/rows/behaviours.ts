import { by } from '../../lib/order.ts';
import type { ExternalSystem } from '../../model/handover-model.ts';

type Defaults = ExternalSystem['defaults'][number];

/** What a library does by itself when a call fails, unless the code sets it otherwise. */
export interface Behaviour extends Omit<Defaults, 'source' | 'readIn' | 'services'> {
  /** The package whose sources were read. */
  readonly readIn: string;
  /** Whose calls it is about, where the versions of a library do different things; else empty. */
  readonly services: readonly string[];
  readonly once: boolean;
  /** Its facts are those of another package, which was read. */
  readonly isOther: boolean;
  readonly endless: boolean;
  readonly hasTimeout: boolean;
  readonly hasWorstCase: boolean;
  readonly backsOff: boolean;
  readonly source: readonly string[];
  /** Options that change it. */
  readonly options: readonly string[];
}

export function behavioursOf(systems: readonly ExternalSystem[]): readonly Behaviour[] {
  const libraries = new Map(
    systems
      .flatMap(({ defaults }) => defaults)
      .map((defaults) => [`${defaults.library} ${defaults.version} ${defaults.unread.join()}`, defaults]),
  );
  return [...libraries.values()].map(toBehaviour).toSorted(
    by(
      ({ library }) => library,
      ({ version }) => version,
      ({ unread }) => unread.join(),
    ),
  );
}

function toBehaviour(defaults: Defaults): Behaviour {
  const { attempts, backoff, timeoutMs, worstCaseMs } = defaults;
  return {
    ...defaults,
    readIn: defaults.readIn ?? defaults.library,
    services: defaults.services ?? [],
    isOther: defaults.readIn !== undefined,
    once: attempts === 1,
    endless: attempts === null,
    hasTimeout: timeoutMs !== null,
    hasWorstCase: worstCaseMs !== null,
    backsOff: attempts !== 1 && backoff !== 'none' && backoff !== 'unknown',
    source: defaults.source.slice(0, 3),
    options: [defaults.retryOption, defaults.timeoutOption].flatMap((option) => option ?? []),
  };
}
