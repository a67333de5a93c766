import type { ReadinessItem } from '../../model/readiness.ts';
import { deployedStartsOf } from '../../model/start-commands.ts';

/** The next owner can run it: by a command, or as what deploys it does. People start a command line by its name. */
export default {
  id: 'start',
  level: 'bronze',
  axis: 'operation',
  notFor: ['cli'],
  judge: (service) => {
    const starts = [...deployedStartsOf(service).map(({ place }) => place), ...service.deployments];
    return { verdict: starts.length > 0 ? 'met' : 'open', evidence: starts.slice(0, 1) };
  },
} satisfies ReadinessItem;
