import type { Analysis } from '../analysis.ts';
import { placedEntries } from '../placed-entries.ts';

/** What comes in from outside: routes, consumers, schedules, commands. */
export default {
  id: 'entry-points',
  analyse: (question) => ({ entryPoints: placedEntries(question).map(({ entry }) => entry) }),
} satisfies Analysis;
