import type { ReadinessItem } from '../../model/readiness.ts';

/** The next owner can run it. */
export default {
  id: 'start',
  level: 'bronze',
  axis: 'operation',
  judge: ({ commands }) => {
    const starts = commands.filter(({ name }) => /^(?:start|serve|compose)\b/.test(name));
    return { verdict: starts.length > 0 ? 'met' : 'open', evidence: starts.slice(0, 1).map(({ place }) => place) };
  },
} satisfies ReadinessItem;
