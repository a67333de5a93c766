import type { Detector } from '../knowledge.ts';
import { jobOptions, libraryOptions, libraryWrappers } from '../library-retries.ts';

/** Retries that libraries do: calls that wrap an operation, decorators, and options that set how often. */
export default {
  id: 'retry-libraries',
  description:
    'Retries by libraries: wrappers, decorators, and options of clients, calls and queues, also those that switch retries off.',
  detect: (knowledge) => ({
    retrySites: [...libraryWrappers(knowledge), ...libraryOptions(knowledge)],
    jobOptions: jobOptions(knowledge),
  }),
} satisfies Detector;
