import { environmentReads } from '../environment-reads.ts';
import type { Detector } from '../knowledge.ts';

/** Where environment variables are read: directly, through own functions and libraries, in schemas. Names, no secrets. */
export default {
  id: 'environment',
  description: 'Environment variables that the code reads, also through own functions and validated schemas.',
  detect: (knowledge) => ({ environment: environmentReads(knowledge) }),
} satisfies Detector;
