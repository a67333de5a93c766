import type { Detector } from '../knowledge.ts';

/** Calls that make a process what it is: `app.listen(3000)`, `program.parse()`. */
export default {
  id: 'bootstraps',
  description: 'Calls that start a server, a worker, a command line or a page.',
  detect: (knowledge) => ({
    bootstraps: knowledge.matches.bootstraps.map(({ call: { site }, use }) => ({
      role: use.role,
      because: use.because,
      file: site.file,
      line: site.call.line,
    })),
  }),
} satisfies Detector;
