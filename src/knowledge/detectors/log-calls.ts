import type { Detector } from '../knowledge.ts';
import { loggingOf } from '../logging.ts';

/** Calls that write a log line, through a library, the console or an own function around them. */
export default {
  id: 'log-calls',
  description: 'Calls that write a log line, own wrappers resolved to what they write with.',
  detect: (knowledge) => ({
    logCalls: loggingOf(knowledge).uses.map(({ site, meaning }) => ({
      file: site.file,
      line: site.call.line,
      via: meaning.via,
    })),
  }),
} satisfies Detector;
