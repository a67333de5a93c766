import { symbolOf } from '../../code/link/queries.ts';
import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import type { FeatureFlag } from '../../model/handover-model.ts';
import type { Analysis, Question } from '../analysis.ts';
import { isFlagVariable } from '../flag-names.ts';
import { functionAround } from '../function-around.ts';
import type { FoundFlag } from '../rows.ts';

/** One row for each feature flag, with the places that ask for it. */
export default {
  id: 'feature-flags',
  analyse: (question) => {
    const flags = [...question.rows.featureFlags, ...readsOfSwitches(question)];
    const rows = [...groupBy(flags, ({ name, via }) => `${via ?? ''} ${name}`).values()].flatMap(
      (places): readonly FeatureFlag[] => {
        const [first] = places;
        if (first === undefined) return [];
        const { name, via } = first;
        const system = places.find((place) => place.system !== null)?.system ?? null;
        return [
          {
            name,
            kind: via === null ? 'variable' : 'service',
            via,
            system,
            evaluations: evaluationsOf(question, places),
          },
        ];
      },
    );
    return {
      featureFlags: rows.toSorted(
        by(
          (row) => row.kind,
          (row) => row.name,
          (row) => row.via ?? '',
        ),
      ),
    };
  },
} satisfies Analysis;

/** A variable that no branch was seen to ask for is a flag where it is read. */
function readsOfSwitches({ program, rows }: Question): readonly FoundFlag[] {
  const branched = new Set(rows.featureFlags.flatMap(({ name, via }) => (via === null ? [name] : [])));
  return rows.environment
    .filter(({ name }) => isFlagVariable(name) && !branched.has(name))
    .map(({ name, file, line }) => ({
      name,
      file,
      line,
      symbol: symbolOf(program, functionAround(program, { file, line })),
      via: null,
      system: null,
      default: null,
    }));
}

function evaluationsOf({ serviceOf, rows }: Question, places: readonly FoundFlag[]): FeatureFlag['evaluations'] {
  const distinctPlaces = groupBy(places, ({ file, line }) => `${file}:${line}`);
  return [...distinctPlaces.values()]
    .flatMap(([row]) => {
      if (row === undefined) return [];
      const { file, line, symbol } = row;
      const standard = row.via === null ? defaultOf(rows.environment, row.name) : row.default;
      return [{ file, line, symbol, service: serviceOf(file)?.name ?? null, default: standard }];
    })
    .toSorted(
      by(
        (row) => row.file,
        (row) => row.line,
      ),
    );
}

function defaultOf(reads: Question['rows']['environment'], name: string): string | null {
  return reads.find((read) => read.name === name && read.default !== null)?.default ?? null;
}
